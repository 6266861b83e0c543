using System.Globalization;
using System.Text.RegularExpressions;

namespace SevenDay.Domain.Hours;

/// <summary>Reads a local date and time as typed or filed into the instant it was.</summary>
public static partial class TypedInstant
{
    /// <param name="text">
    /// <c>2026-10-10 19:05</c>, the time also as 7:05pm or 1905; in the hour that happens twice in October followed by BST
    /// (the first, in summer time) or GMT (the second). An instant such as <c>2026-10-10T18:05Z</c> is taken as it is.
    /// </param>
    /// <param name="utc">The instant.</param>
    /// <param name="error">A plain sentence, empty when it was read.</param>
    public static bool TryRead(string text, out DateTime utc, out string error)
    {
        if (Instant().IsMatch(text) && DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out utc))
        {
            error = "";
            return true;
        }

        utc = default;
        var match = Local().Match(text);
        var (day, time, zone) = (match.Groups["day"].Value, match.Groups["time"].Value.Trim(), match.Groups["zone"].Value);
        if (ProblemWith(day, time, out var local) is { } problem)
        {
            error = problem;
            return false;
        }

        if (NhsCalendar.HappensTwice(local) && zone.Length == 0)
        {
            error = $"{TimeWords.Time((int)local.TimeOfDay.TotalMinutes)} on {Day(local)} happened twice, because the clocks went back. "
                + "Say which one: BST for the first, GMT for the second.";
            return false;
        }

        try
        {
            utc = NhsCalendar.ToUtc(local, second: zone.Equals("GMT", StringComparison.OrdinalIgnoreCase));
            error = "";
            return true;
        }
        catch (DomainRuleException rule)
        {
            error = rule.Message;
            return false;
        }
    }

    /// <summary>The instant as it is typed: <c>2026-10-10 19:05</c>, with BST or GMT in the hour that happens twice.</summary>
    public static string Write(DateTime utc)
    {
        var local = NhsCalendar.ToLocal(utc);
        var zone = !NhsCalendar.HappensTwice(local) ? "" : NhsCalendar.ToUtc(local, second: false) == utc ? " BST" : " GMT";
        return local.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) + zone;
    }

    private static string? ProblemWith(string day, string time, out DateTime local)
    {
        local = default;
        if (day.Length == 0) return time.Length == 0 ? "Enter the date and the time." : "Enter the date as well as the time, such as 2026-10-10 19:05.";
        if (!DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return $"{day} is not a real date. Write year-month-day, such as 2026-10-10.";
        if (time.Length == 0) return "Enter the time as well as the date, for example 19:05.";
        if (!TimeWords.TryReadTime(Seconds().Replace(time, "$1"), out var minute)) return $"{time} is not a time. Write for example 19:05 or 7:05pm.";
        local = date.ToDateTime(TimeOnly.MinValue).AddMinutes(minute);
        return null;
    }

    private static string Day(DateTime local) => local.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$")]
    private static partial Regex Instant();

    [GeneratedRegex(@"^\s*(?<day>\d{4}-\d{1,2}-\d{1,2})?(?:\s*T\s*|\s*)(?<time>.*?)(?:\s+(?<zone>BST|GMT))?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Local();

    [GeneratedRegex(@"^(\d{1,2}:\d{2}):\d{2}$")]
    private static partial Regex Seconds();
}
