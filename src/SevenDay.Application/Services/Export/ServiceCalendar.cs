using System.Globalization;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Services.Export;

/// <summary>
/// Openings as iCalendar events in local time of England. Each opening repeats weekly; the dates on which it falls out, and those on
/// which it comes in addition, are named one by one for the days that are worked out.
/// </summary>
internal sealed class ServiceCalendar(CalendarSpan span, DateTime utcNow)
{
    internal FileText Text(IReadOnlyList<string> notes) => new(
        CalendarText.Lines(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//SevenDay//Service hours//EN", "CALSCALE:GREGORIAN", "X-WR-CALNAME:Service hours",
            "X-WR-CALDESC:" + CalendarText.Escape(string.Join(" ", notes)), .. CalendarText.London]),
        Events, Tail: CalendarText.Lines(["END:VCALENDAR"]));

    private string Events(ServiceOnRecord record)
    {
        if (record.Declared is not { } declared) return "";
        var days = span.Days.Select(date => (Date: date, Usual: declared.Week[DayOf(date)].Sessions, Real: declared.On(date, span.BankHolidays).Sessions)).ToList();
        var openings = days.SelectMany(d => d.Usual.Concat(d.Real)).Distinct().OrderBy(s => s.Opens).ThenBy(s => s.Closes);
        return string.Concat(openings.Select(opening => Event(record, opening, days)));
    }

    private string Event(ServiceOnRecord record, Session opening, List<(DateOnly Date, IReadOnlyList<Session> Usual, IReadOnlyList<Session> Real)> days)
    {
        var usual = days.Where(d => d.Usual.Contains(opening)).Select(d => d.Date).ToList();
        var left = days.Where(d => d.Usual.Contains(opening) && !d.Real.Contains(opening)).Select(d => d.Date).ToList();
        var added = days.Where(d => !d.Usual.Contains(opening) && d.Real.Contains(opening)).Select(d => d.Date).ToList();
        var first = usual.Count > 0 ? usual[0] : added[0];
        var lines = new List<string>
        {
            "BEGIN:VEVENT", $"UID:{record.Service.Id}-{opening.Opens}-{opening.Closes}@sevenday", $"DTSTAMP:{Utc(utcNow)}",
            "DTSTART;TZID=Europe/London:" + Local(first, opening.Opens), "DTEND;TZID=Europe/London:" + Local(first, opening.Closes),
        };
        if (usual.Count > 0)
            lines.Add($"RRULE:FREQ=WEEKLY;BYDAY={string.Join(',', usual.Select(DayOf).Distinct().Order().Select(d => ScheduleRows.Days[d]))};UNTIL={Utc(NhsCalendar.ToUtc(span.To.ToDateTime(new TimeOnly(23, 59, 59)), second: true))}");
        if (left.Count > 0) lines.Add("EXDATE;TZID=Europe/London:" + string.Join(',', left.Select(d => Local(d, opening.Opens))));
        var extra = usual.Count > 0 ? added : added.Skip(1).ToList();
        if (extra.Any()) lines.Add("RDATE;TZID=Europe/London:" + string.Join(',', extra.Select(d => Local(d, opening.Opens))));
        lines.AddRange([$"SUMMARY:{CalendarText.Escape(record.Service.Name + " open")}", $"DESCRIPTION:{CalendarText.Escape(Description(record))}"]);
        if (record.Service.Site.Length > 0) lines.Add($"LOCATION:{CalendarText.Escape(string.Join(", ", new[] { record.Service.Site, record.Service.Postcode }.OfType<string>()))}");
        lines.AddRange(["TRANSP:TRANSPARENT", "END:VEVENT"]);
        return CalendarText.Lines(lines);
    }

    private static string Description(ServiceOnRecord record) =>
        $"{record.Service.Organisation}, {record.Service.Specialty}, {ServiceSettings.InWords(record.Service.Setting.ToString())}. {record.Hours!.ModesInWords}".Trim();

    private static int DayOf(DateOnly date) => ((int)date.DayOfWeek + 6) % 7;

    private static string Local(DateOnly date, int minute) =>
        date.ToDateTime(TimeOnly.MinValue).AddMinutes(minute).ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);

    private static string Utc(DateTime utc) => utc.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
}
