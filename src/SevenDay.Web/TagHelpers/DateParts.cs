using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace SevenDay.Web.TagHelpers;

/// <summary>The three boxes of a date as they were typed.</summary>
internal sealed record DateParts(string Day, string Month, string Year)
{
    public static readonly string[] Names = ["Day", "Month", "Year"];

    private static readonly string[] Months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;

    public static DateParts? Posted(ModelStateDictionary state, string name) => Read(part => state.GetValueOrDefault($"{name}.{part}")?.AttemptedValue);

    public static DateParts? Read(Func<string, string?> value)
    {
        var parts = Names.Select(value).ToArray();
        return parts.All(part => part is null) ? null : new((parts[0] ?? "").Trim(), (parts[1] ?? "").Trim(), (parts[2] ?? "").Trim());
    }

    public static DateParts Of(DateOnly? date) => date is { } day
        ? new($"{day.Day}", $"{day.Month}", day.Year.ToString(CultureInfo.InvariantCulture))
        : new("", "", "");

    public string this[string name] => name == "Day" ? Day : name == "Month" ? Month : Year;

    public bool Empty => Day + Month + Year == "";

    /// <summary>The boxes left out, or when none or all were, every box: an error then belongs to the date as a whole.</summary>
    public IReadOnlyList<string> Wrong => Missing is [_, ..] and not [_, _, _] ? Missing : FourDigits || Empty ? Names : ["Year"];

    public IReadOnlyList<string> Missing => [.. Names.Where(name => this[name] == "")];

    public bool FourDigits => Year.Length == 4 && Year.All(char.IsAsciiDigit);

    public DateOnly? Date => DateOnly.TryParseExact($"{Year}-{MonthNumber}-{Day}", "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    // "Nov" and "November" are as clear as 11.
    private string MonthNumber => Month.Length >= 3 && Array.FindIndex(Months, name => name.StartsWith(Month, StringComparison.OrdinalIgnoreCase)) is var at and >= 0
        ? $"{at + 1}"
        : Month.TrimStart('0');
}
