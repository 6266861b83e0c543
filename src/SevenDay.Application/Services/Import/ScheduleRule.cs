using System.Globalization;
using System.Text.RegularExpressions;
using SevenDay.Application.Imports;
using SevenDay.Application.Services.Export;

namespace SevenDay.Application.Services.Import;

/// <summary>The recurrence of a row. Only what comes back on the same days of every week is part of a usual week.</summary>
internal sealed partial class ScheduleRule(DateOnly today, List<RowProblem> problems, List<string> assumptions)
{
    /// <summary>The days of the rule, the day it starts and whether it still holds; none when the row is refused.</summary>
    internal (IReadOnlyList<int> Days, DateOnly? From, bool Over)? Read(ScheduleRow row)
    {
        var before = problems.Count;
        if (!row.Value("freq").Equals("WEEKLY", StringComparison.OrdinalIgnoreCase)) Refuse(row, "freq", "Only WEEKLY is a usual week. Take the row out, and enter single days as exceptions.");
        if (row.Value("interval") is not ("" or "1")) Refuse(row, "interval", "It does not come back every week, so it is no usual week. Take the row out.");
        foreach (var column in new[] { "bymonthday", "byyearday", "byweekno" }.Where(c => row.Value(c).Length > 0))
            Refuse(row, column, $"A weekly rule with {column} contradicts itself. Leave one of them out.");
        var ends = new[] { "until", "count", "valid_to" }.Where(c => row.Value(c).Length > 0).ToList();
        if (ends.Count > 1) Refuse(row, ends[0], $"{string.Join(", ", ends[..^1])} and {ends[^1]} are all given and may contradict each other. Say once when the schedule ends.");
        else if (ends is ["count"]) Refuse(row, "count", "A number of times is no usual week. Write valid_to instead.");
        var days = Days(row);
        var from = Date(row, row.Value("valid_from").Length > 0 ? "valid_from" : "dtstart");
        var to = Date(row, ends.FirstOrDefault() is "until" ? "until" : "valid_to");
        if (problems.Count > before) return null;
        WarnOfZone(row, from, to);
        if (to < today) assumptions.Add($"Line {row.Line}, {row.Service.InWords}: it ended on {to:d MMMM yyyy} and was left out.");
        else if (to is { } end) assumptions.Add($"Line {row.Line}, {row.Service.InWords}: it holds until {end:d MMMM yyyy} only. The portal does not end hours by itself: enter what comes after.");
        return (days, from, to < today);
    }

    private List<int> Days(ScheduleRow row)
    {
        var days = new List<int>();
        foreach (var name in row.Value("byday").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (Ordinal().IsMatch(name)) Refuse(row, "byday", $"{name} is one week of the month, and so no usual week. Take the row out.");
            else if (Array.FindIndex(ScheduleRows.Days, d => d.Equals(name, StringComparison.OrdinalIgnoreCase)) is >= 0 and var day) days.Add(day);
            else Refuse(row, "byday", $"“{name}” is no day. Write MO, TU, WE, TH, FR, SA and SU with commas between them.");
        }
        if (days.Count == 0 && row.Value("byday").Length == 0) Refuse(row, "byday", "The row names no day of the week. Write its days, such as MO,TU.");
        return days;
    }

    private DateOnly? Date(ScheduleRow row, string column)
    {
        var text = row.Value(column);
        if (text.Length == 0) return null;
        if (DateOnly.TryParseExact(text.Length > 10 ? text[..10] : text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        Refuse(row, column, "Write the date as year-month-day, such as 2026-04-01.");
        return null;
    }

    /// <summary>A time with a fixed offset is right for one half of the year only.</summary>
    private void WarnOfZone(ScheduleRow row, DateOnly? from, DateOnly? to)
    {
        if (row.Value("timezone") is { Length: > 0 } zone) assumptions.Add($"Line {row.Line}, {row.Service.InWords}: timezone {zone} was not used: times are read as local time in England.");
        var zoned = new[] { row.Value("opens_at"), row.Value("closes_at") }.FirstOrDefault(t => ScheduleTime.HasZone(t));
        if (zoned is not null && !(to is { } last && !SummerBetween(from ?? today, last)))
            assumptions.Add($"Line {row.Line}, {row.Service.InWords}: {zoned} is a different time on the clock in summer and in winter: read as {ScheduleTime.Clock(zoned)} on the clock all year.");
    }

    private static bool SummerBetween(DateOnly from, DateOnly to) =>
        to.DayNumber - from.DayNumber > 200 || Enumerable.Range(0, Math.Max(1, to.DayNumber - from.DayNumber + 1)).Any(at => Domain.Hours.NhsCalendar.London.IsDaylightSavingTime(from.AddDays(at).ToDateTime(new TimeOnly(12, 0))));

    private void Refuse(ScheduleRow row, string column, string message) => problems.Add(row.Problem(column, $"{row.Service.InWords}: {message}"));

    [GeneratedRegex(@"^[+-]?\d+[A-Za-z]{2}$")]
    private static partial Regex Ordinal();
}
