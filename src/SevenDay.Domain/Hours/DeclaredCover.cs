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
    public int? OpenMinutes(DateTime utcFrom, DateTime utcTo) =>
        Openings(utcFrom, utcTo) is { } openings ? LocalSpan.CoveredMinutes(openings, utcFrom, utcTo) : null;

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
            if (On(date) is { } day) openings.AddRange(day.Sessions.Select(s => LocalSpan.Of(date, s)));
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
}
