using SevenDay.Domain.Hours;

namespace SevenDay.Application.Availability;

internal sealed partial class AvailabilitySnapshot
{
    /// <summary>Services whose hours on a day or the day before are another version than the one in force on the day of the index.</summary>
    internal ServiceSet OtherwiseOn(DateOnly date) =>
        _facets.Where(_facets.Changing, place => this[place].IsOtherwiseOn(date, Day));

    /// <summary>Places of services with an exception on a day, from the day before that of the index on.</summary>
    internal IReadOnlyList<int> ExceptedOn(DateOnly date) => _facets.Excepted(date);

    /// <summary>Whether what the index holds can tell about a day, but for <see cref="OtherwiseOn"/>.</summary>
    internal bool Reaches(DateOnly date) => date >= Day;

    /// <summary>
    /// Services open at a local minute, exactly: bank holidays follow the rule of each service, a dated exception replaces
    /// its day, and an opening that began the day before counts until it ends.
    /// </summary>
    internal ServiceSet OpenAt(DateOnly date, int minute)
    {
        var open = new ServiceSet(Capacity);
        ServiceSet? partly = null;
        var before = date.AddDays(-1);
        foreach (var (day, at) in new[] { (date, minute), (before, minute + WeeklyHours.MinutesPerDay) })
            foreach (var (pattern, of) in PatternsOn(day))
            {
                open.AddAll(_columns.Whole(pattern, at), of);
                if (!_columns.Partly(pattern, at).IsEmpty) (partly ??= new ServiceSet(Capacity)).AddAll(_columns.Partly(pattern, at), of);
            }
        foreach (var place in partly?.Places() ?? [])
            if (!open[place]) open[place] = IsOpenAt(place, date, minute);
        foreach (var place in _facets.Excepted(date)) open[place] = IsOpenAt(place, date, minute);
        foreach (var place in _facets.Excepted(before)) open[place] = IsOpenAt(place, date, minute);
        return open;
    }

    /// <summary>The same for one service, from its exact openings.</summary>
    internal bool IsOpenAt(int place, DateOnly date, int minute) =>
        Covers(place, date, minute) || Covers(place, date.AddDays(-1), minute + WeeklyHours.MinutesPerDay);

    private bool Covers(int place, DateOnly date, int minute)
    {
        var service = this[place];
        if (service.Exceptions.FirstOrDefault(e => e.Date == date) is { } exception)
            return exception.Hours.Sessions.Any(s => s.Covers(minute));
        return service.Week is { } week && PatternOn(date, week.Rule) is { } pattern && week.Sessions.Any(s => s.Covers(pattern, minute));
    }

    /// <summary>Which day of the declared weeks holds on a date, and for which services; none is named when it holds for all.</summary>
    private IEnumerable<(int Pattern, ServiceSet? Of)> PatternsOn(DateOnly date)
    {
        if (!BankHolidays.ContainsKey(date)) return [(NhsCalendar.DayIndexOf(date), null)];
        return Enum.GetValues<BankHolidayRule>()
            .Select(rule => (Pattern: PatternOn(date, rule), Of: _facets.WithRule(rule)))
            .Where(r => r.Pattern is not null).Select(r => (r.Pattern!.Value, (ServiceSet?)r.Of));
    }

    private int? PatternOn(DateOnly date, BankHolidayRule rule) => !BankHolidays.ContainsKey(date) ? NhsCalendar.DayIndexOf(date) : rule switch
    {
        BankHolidayRule.AsSunday => 6,
        BankHolidayRule.AsNormal => NhsCalendar.DayIndexOf(date),
        BankHolidayRule.OwnHours => Opening.BankHoliday,
        _ => null,
    };
}
