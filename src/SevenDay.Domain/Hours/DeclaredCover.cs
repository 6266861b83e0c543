using SevenDay.Domain.Services;

namespace SevenDay.Domain.Hours;

/// <summary>
/// What a service had declared for real days: the version in force on each, bank holidays, dated exceptions, and openings
/// past midnight. Time is elapsed time, over both clock changes.
/// </summary>
public sealed class DeclaredCover(Service service, IReadOnlySet<DateOnly> bankHolidays)
{
    private readonly Dictionary<DateOnly, DayHours> _exceptions = service.Exceptions.ToDictionary(e => e.Date, e => e.Hours);
    private readonly Dictionary<Guid, DatedHours> _versions = [];

    /// <summary>Minutes open from one instant to another; none when the hours of one of the days are not known.</summary>
    /// <exception cref="ArgumentException">A time is marked as local.</exception>
    public int? OpenMinutes(DateTime utcFrom, DateTime utcTo)
    {
        if (Openings(utcFrom, utcTo) is not { } openings) return null;
        var (open, until) = (TimeSpan.Zero, utcFrom);
        foreach (var (start, end) in openings.OrderBy(o => o.Start))
        {
            var (from, to) = (Later(start, until), Earlier(end, utcTo));
            if (to <= from) continue;
            open += to - from;
            until = to;
        }

        return (int)open.TotalMinutes;
    }

    /// <summary>Whether it had declared to be open at an instant; none when the hours of that day are not known.</summary>
    public bool? IsOpenAt(DateTime utc) => Openings(utc, utc)?.Any(o => o.Start <= utc && utc < o.End);

    private List<(DateTime Start, DateTime End)>? Openings(DateTime utcFrom, DateTime utcTo)
    {
        var first = DateOnly.FromDateTime(NhsCalendar.ToLocal(utcFrom));
        var last = DateOnly.FromDateTime(NhsCalendar.ToLocal(utcTo));
        var openings = new List<(DateTime, DateTime)>();
        for (var date = first.AddDays(-1); date <= last; date = date.AddDays(1))
        {
            // The day before matters only for what runs past its midnight: that it is not known does not hide the days asked about.
            if (On(date) is { } day) openings.AddRange(day.Sessions.Select(s => (Instant(date, s.Opens, closing: false), Instant(date, s.Closes, closing: true))));
            else if (date >= first) return null;
        }

        return openings;
    }

    private DayHours? On(DateOnly date)
    {
        if (service.EndedOn <= date) return DayHours.Closed;
        if (_exceptions.TryGetValue(date, out var dated)) return dated;
        if (service.HoursOn(date) is not { } version) return null;
        if (!_versions.TryGetValue(version.Id, out var hours)) _versions[version.Id] = hours = version.Declared;
        return hours.On(date, bankHolidays);
    }

    // A time that the clocks skip is the moment they change; one that comes twice opens at the first and closes at the second.
    private static DateTime Instant(DateOnly date, int minute, bool closing)
    {
        var local = date.ToDateTime(TimeOnly.MinValue).AddMinutes(minute);
        while (NhsCalendar.London.IsInvalidTime(local)) local = local.AddMinutes(60 - local.Minute);
        return NhsCalendar.ToUtc(local, second: closing);
    }

    private static DateTime Later(DateTime a, DateTime b) => a > b ? a : b;

    private static DateTime Earlier(DateTime a, DateTime b) => a < b ? a : b;
}
