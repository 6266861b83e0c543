using SevenDay.Application.Availability;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Services;

/// <summary>A bank holiday ahead, or a day like Christmas Day at a weekend.</summary>
/// <param name="IsBankHoliday">Else it is a weekend day with the usual hours, which many services do not mean.</param>
public sealed record SpecialDate(DateOnly Date, string Title, bool IsBankHoliday);

/// <summary>What is not known about a service on a special day.</summary>
public enum HolidayGap
{
    /// <summary>No hours are in force that day.</summary>
    NoHours,

    /// <summary>Nobody has said what the service does on bank holidays.</summary>
    NotStated,

    /// <summary>Open as on any Saturday or Sunday although it does otherwise on a bank holiday, and nobody has said that this is meant.</summary>
    UsualWeekendHours,
}

/// <summary>The services beside the days ahead on which somebody should say what they do, from the index.</summary>
internal sealed class HolidayGaps
{
    private readonly AvailabilitySnapshot _snapshot;
    private readonly IReadOnlyList<ServiceSet> _gaps;

    private HolidayGaps(AvailabilitySnapshot snapshot, ServiceSet services, IReadOnlyList<SpecialDate> days)
    {
        (_snapshot, Days) = (snapshot, days);
        // Most services have the same week on every day ahead: only the others are asked one by one.
        _gaps = [.. days.Select(day => On(day, services))];
    }

    internal IReadOnlyList<SpecialDate> Days { get; }

    internal static HolidayGaps Of(AvailabilitySnapshot snapshot, ServiceSet services) => new(snapshot, services, DaysAhead(snapshot));

    /// <summary>Services with a gap on a day, by its number.</summary>
    internal ServiceSet On(int day) => _gaps[day];

    /// <summary>Services with a gap on any of the days that are meant.</summary>
    internal ServiceSet On(Func<SpecialDate, bool> meant) =>
        Enumerable.Range(0, Days.Count).Where(day => meant(Days[day])).Aggregate(new ServiceSet(_snapshot.Capacity), (any, day) => any.Or(_gaps[day]));

    /// <summary>Services that would open as usual on one of the feasts at a weekend.</summary>
    internal ServiceSet AsUsual()
    {
        var weekends = On(day => !day.IsBankHoliday);
        var changing = Days.Count == 0 ? weekends : _snapshot.OtherwiseOn(Days[^1].Date);
        var asked = _snapshot.Where(weekends.And(changing), place => Days.Any(day => Of(place, day) == HolidayGap.UsualWeekendHours));
        return weekends.Except(changing).And(_snapshot.WithHours).Or(asked);
    }

    internal HolidayGap? Of(int place, SpecialDate day)
    {
        var service = _snapshot[place];
        return service.EndedOn <= day.Date || service.Exceptions.Any(e => e.Date == day.Date) ? null : GapOf(service.WeekOn(day.Date), day);
    }

    private static HolidayGap? GapOf(IndexedWeek? week, SpecialDate day)
    {
        if (week is null) return HolidayGap.NoHours;
        if (!LeavesOpen(week.Rule, day)) return null;
        if (day.IsBankHoliday) return HolidayGap.NotStated;
        return week.OpensOn(NhsCalendar.DayIndexOf(day.Date)) ? HolidayGap.UsualWeekendHours : null;
    }

    /// <summary>Whether a rule leaves it open what a service does on such a day.</summary>
    private static bool LeavesOpen(BankHolidayRule rule, SpecialDate day) => day.IsBankHoliday
        ? rule == BankHolidayRule.NotStated
        // A service that bank holidays do not change means to be open at Christmas too.
        : rule != BankHolidayRule.AsNormal && !(rule == BankHolidayRule.AsSunday && day.Date.DayOfWeek == DayOfWeek.Sunday);

    private ServiceSet On(SpecialDate day, ServiceSet services)
    {
        var silent = Enum.GetValues<BankHolidayRule>().Where(rule => LeavesOpen(rule, day)).Select(_snapshot.WithRule).Aggregate((some, more) => some.Or(more));
        if (!day.IsBankHoliday) silent = silent.And(_snapshot.OpensOn(NhsCalendar.DayIndexOf(day.Date)));
        var gaps = services.And(silent.Or(services.Except(_snapshot.WithHours)));
        foreach (var place in _snapshot.OtherwiseOn(day.Date).Places().Concat(_snapshot.ExceptedOn(day.Date)))
            gaps[place] = services[place] && Of(place, day) is not null;
        return gaps;
    }

    private static List<SpecialDate> DaysAhead(AvailabilitySnapshot snapshot)
    {
        var holidays = snapshot.BankHolidays.Where(b => b.Key >= snapshot.Day).OrderBy(b => b.Key).Take(SpecialDay.BankHolidaysAhead).ToList();
        return holidays.Count == 0 ? [] :
        [
            .. holidays.Select(h => new SpecialDate(h.Key, h.Value, true))
                .Concat(SpecialDay.FeastsBetween(snapshot.Day, holidays[^1].Key).Where(f => NhsCalendar.IsWeekend(f.Date)).Select(f => new SpecialDate(f.Date, f.Title, false)))
                .OrderBy(d => d.Date),
        ];
    }
}
