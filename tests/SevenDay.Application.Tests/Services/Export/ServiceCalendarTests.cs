using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using SevenDay.Application.Services.Export;
using SevenDay.Domain.Hours;
using SevenDay.Domain.Services;

namespace SevenDay.Application.Tests.Services.Export;

public sealed class ServiceCalendarTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);
    private static readonly HashSet<DateOnly> Holidays = [new(2026, 12, 25), new(2026, 12, 28), new(2027, 1, 1), new(2027, 3, 26)];
    private static readonly CalendarSpan Span = new(Today, Today.AddYears(2), Holidays);

    [Fact]
    public void The_events_come_on_the_days_and_times_that_the_hours_say()
    {
        foreach (var seed in Enumerable.Range(1, 25))
        {
            var record = Record(new RandomServices(seed), out var hours);
            var occurrences = Occurrences(Text(record)).ToHashSet();
            var expected = Span.Days.SelectMany(date => hours.On(date, Holidays).Sessions.Select(s => (date.ToDateTime(TimeOnly.MinValue).AddMinutes(s.Opens), s.Minutes))).ToHashSet();

            occurrences.ShouldBe(expected, ignoreOrder: true, $"seed {seed}");
        }
    }

    [Fact]
    public void Lines_end_in_a_return_and_hold_at_most_75_bytes()
    {
        var text = Text(Record(new RandomServices(7), out _));

        text.ShouldStartWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n");
        text.ShouldEndWith("END:VCALENDAR\r\n");
        text.Split("\r\n").ShouldAllBe(line => Encoding.UTF8.GetByteCount(line) <= 75 && !line.Contains('\n'));
        Unfolded(text).ShouldContain("SUMMARY:Service\\, with a comma\\; and “quotes” open");
    }

    private static ServiceOnRecord Record(RandomServices random, out DatedHours hours)
    {
        var declared = random.Declaration();
        DateOnRecord[] dates = [new(new DateOnly(2026, 12, 24), random.Day(), null), new(new DateOnly(2026, 12, 25), random.Day(), null)];
        hours = new DatedHours(declared.Week, declared.BankHolidayRule, declared.BankHolidayHours, dates.ToDictionary(d => d.Date, d => d.Hours));
        return new ServiceOnRecord(
            new ServiceLine(Guid.CreateVersion7(), 1, "Service, with a comma; and “quotes”", Guid.CreateVersion7(), "Trust", "Stroke", Setting.Acute, "Site", "SS0 0RY", true, null, null),
            "RAJ", DateOnly.MinValue, new HoursOnRecord(Today, hours), dates, null);
    }

    private static string Text(ServiceOnRecord record) => FileOf(new ServiceCalendar(Span, new DateTime(2026, 11, 21, 12, 0, 0, DateTimeKind.Utc)).Text(["A note."]), record);

    private static string FileOf(FileText text, ServiceOnRecord record) => text.Head + text.Of(record) + text.Tail;

    private static string Unfolded(string text) => text.Replace("\r\n ", "");

    /// <summary>What a calendar makes of the events: start and length in minutes.</summary>
    private static IEnumerable<(DateTime Start, int Minutes)> Occurrences(string text)
    {
        foreach (Match found in Regex.Matches(Unfolded(text), "BEGIN:VEVENT(.*?)END:VEVENT", RegexOptions.Singleline))
        {
            var lines = found.Groups[1].Value.Split("\r\n").Where(l => l.Contains(':')).ToDictionary(l => l.Split(':')[0].Split(';')[0], l => l[(l.IndexOf(':') + 1)..]);
            var start = Time(lines["DTSTART"]);
            var minutes = (int)(Time(lines["DTEND"]) - start).TotalMinutes;
            var starts = new HashSet<DateTime> { start };
            if (lines.TryGetValue("RRULE", out var rule))
            {
                var days = Regex.Match(rule, "BYDAY=([A-Z,]+)").Groups[1].Value.Split(',');
                var until = NhsCalendar.ToLocal(DateTime.ParseExact(Regex.Match(rule, "UNTIL=([0-9TZ]+)").Groups[1].Value, "yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture));
                for (var day = start; day <= until; day = day.AddDays(1))
                    if (days.Contains(day.DayOfWeek.ToString()[..2].ToUpperInvariant()))
                        starts.Add(day);
            }
            if (lines.TryGetValue("RDATE", out var added)) starts.UnionWith(added.Split(',').Select(Time));
            if (lines.TryGetValue("EXDATE", out var left)) starts.ExceptWith(left.Split(',').Select(Time));
            foreach (var one in starts) yield return (one, minutes);
        }
    }

    private static DateTime Time(string text) => DateTime.ParseExact(text, "yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);
}
