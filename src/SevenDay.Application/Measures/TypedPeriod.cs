using System.Globalization;
using System.Text.RegularExpressions;

namespace SevenDay.Application.Measures;

/// <summary>Reads the first day of a period as spreadsheets write it: a date, a month, or a financial year.</summary>
internal static partial class TypedPeriod
{
    private static readonly string[] Formats =
    [
        "yyyy-MM-dd", "d/M/yyyy", "d MMMM yyyy", "d MMM yyyy", "d-MMM-yyyy", "d-MMM-yy", "MMMM yyyy", "MMM yyyy", "MMM-yyyy", "MMM-yy", "MMMM-yy", "MMM yy", "M/yyyy", "yyyy",
    ];

    /// <summary>None when it cannot be told. “2018/19” is the year from 1 April 2018.</summary>
    internal static DateOnly? Read(string? text)
    {
        var trimmed = (text ?? "").Trim().Replace("Sept ", "Sep ", StringComparison.OrdinalIgnoreCase);
        if (FinancialYear().Match(trimmed) is { Success: true } year && int.Parse(year.Groups[1].Value, CultureInfo.InvariantCulture) is > 1900 and var first
            && (first + 1) % 100 == int.Parse(year.Groups[2].Value, CultureInfo.InvariantCulture)) return new DateOnly(first, 4, 1);
        return DateOnly.TryParseExact(trimmed, Formats, CultureInfo.GetCultureInfo("en-GB"), DateTimeStyles.None, out var day)
            || DateOnly.TryParseExact(trimmed, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out day) ? day : null;
    }

    [GeneratedRegex(@"^(\d{4})/(\d{2})$")]
    private static partial Regex FinancialYear();
}
