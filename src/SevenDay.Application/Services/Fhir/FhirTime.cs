using System.Globalization;
using SevenDay.Application.Errors;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Services.Fhir;

/// <summary>A moment to compare with, as precise as it was written: a year, a month, a day or a time with its zone.</summary>
/// <param name="From">UTC.</param>
/// <param name="Before">UTC, the first moment after it.</param>
internal readonly record struct FhirTime(DateTime From, DateTime Before)
{
    private const string Expected = "Write for example ge2026-11-22 or ge2026-11-22T10:00:00Z. The prefixes eq, ge, gt, le and lt are known.";

    private static readonly string[] Prefixes = ["eq", "ge", "gt", "le", "lt"];

    /// <summary>The bounds that a parameter with its prefix sets; none where it sets none.</summary>
    internal static (DateTime? From, DateTime? Before) Bounds(string text, string parameter)
    {
        var prefix = text.Length > 2 && char.IsAsciiLetter(text[0]) ? text[..2] : "eq";
        if (!Prefixes.Contains(prefix) || !TryRead(text.StartsWith(prefix, StringComparison.Ordinal) ? text[2..] : text, out var time))
            throw new InvalidException($"“{text}” cannot be read. {Expected}", parameter);
        return prefix switch
        {
            "ge" => (time.From, null),
            "gt" => (time.Before, null),
            "le" => (null, time.Before),
            "lt" => (null, time.From),
            _ => (time.From, time.Before),
        };
    }

    private static bool TryRead(string text, out FhirTime time)
    {
        time = default;
        if (Date(text, "yyyy") is { } year) time = Days(year, year.AddYears(1));
        else if (Date(text, "yyyy-MM") is { } month) time = Days(month, month.AddMonths(1));
        else if (Date(text, "yyyy-MM-dd") is { } day) time = Days(day, day.AddDays(1));
        else
        {
            // A plus sign in an address arrives as a blank.
            text = text.Replace(' ', '+');
            if (!text.Contains('T') || text.Length < 17 || !(text.EndsWith('Z') || text[^6] is '+' or '-')
                || !DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)) return false;
            var precision = text.Contains('.') ? TimeSpan.FromMilliseconds(1) : text.Count(c => c == ':') - (text.EndsWith('Z') ? 0 : 1) >= 2 ? TimeSpan.FromSeconds(1) : TimeSpan.FromMinutes(1);
            time = new FhirTime(at.UtcDateTime, at.UtcDateTime + precision);
        }
        return true;
    }

    private static FhirTime Days(DateOnly from, DateOnly before) => new(NhsCalendar.ToUtc(from.ToDateTime(TimeOnly.MinValue)), NhsCalendar.ToUtc(before.ToDateTime(TimeOnly.MinValue)));

    private static DateOnly? Date(string text, string form) =>
        text.Length == form.Length && DateOnly.TryParseExact(text, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year < 9999 ? date : null;
}
