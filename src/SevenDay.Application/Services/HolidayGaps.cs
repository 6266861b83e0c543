using Microsoft.EntityFrameworkCore;
using SevenDay.Data;
using SevenDay.Domain.Hours;
using SevenDay.Domain.Services;

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

/// <summary>The services beside the days ahead on which somebody should say what they do.</summary>
internal sealed class HolidayGaps
{
    private readonly List<Version> _versions;
    private readonly HashSet<(Guid Service, DateOnly Date)> _exceptions;

    private HolidayGaps(IReadOnlyList<SpecialDate> days, List<Row> services, List<Version> versions, HashSet<(Guid, DateOnly)> exceptions)
    {
        (Days, _versions, _exceptions) = (days, versions, exceptions);
        var byService = _versions.ToLookup(v => v.ServiceId);
        Found = [.. services.SelectMany(s => days.Select(d => (Service: s, Day: d, Gap: GapOf(s, d, byService[s.Id])))).Where(f => f.Gap is not null).Select(f => new Gap(f.Service, f.Day, f.Gap!.Value))];
        Services = services.Count;
    }

    internal IReadOnlyList<SpecialDate> Days { get; }

    /// <summary>By organisation, service and day.</summary>
    internal IReadOnlyList<Gap> Found { get; }

    /// <summary>All services looked at.</summary>
    internal int Services { get; }

    /// <summary>Reads everything with four commands, however many services there are.</summary>
    internal static async Task<HolidayGaps> ReadAsync(PortalDbContext db, IQueryable<Service> services, DateOnly today, CancellationToken token)
    {
        var holidays = await db.BankHolidays.AsNoTracking().Where(b => b.Date >= today).OrderBy(b => b.Date).Take(SpecialDay.BankHolidaysAhead).ToListAsync(token);
        var days = DaysAhead(today, holidays);
        var rows = await (from s in services
                          join o in db.Organisations on s.OrganisationId equals o.Id
                          orderby o.Name, o.Id, s.Name, s.Id
                          select new Row(s.Id, s.Name, s.Site, o.Id, o.Name, o.OdsCode, s.EndedOn)).ToListAsync(token);
        var last = days.Count > 0 ? days[^1].Date : today;
        var versions = await (from h in db.ServiceHours.AsNoTracking()
                              where services.Select(s => s.Id).Contains(h.ServiceId) && h.Status == HoursStatus.Actual && h.SupersededAtUtc == null && h.EffectiveFrom <= last
                              select new Version(
                                  h.ServiceId, h.EffectiveFrom, h.BankHolidayRule, h.Openings.Any(o => o.Day == 5), h.Openings.Any(o => o.Day == 6)))
            .ToListAsync(token);
        var dates = days.Select(d => d.Date).ToList();
        var exceptions = await db.HoursExceptions.AsNoTracking().Where(e => dates.Contains(e.Date)).Select(e => new { e.ServiceId, e.Date }).ToListAsync(token);
        return new HolidayGaps(days, rows, versions, [.. exceptions.Select(e => (e.ServiceId, e.Date))]);
    }

    private static List<SpecialDate> DaysAhead(DateOnly today, List<BankHoliday> holidays) => holidays.Count == 0 ? [] :
    [
        .. holidays.Select(h => new SpecialDate(h.Date, h.Title, true))
            .Concat(SpecialDay.FeastsBetween(today, holidays[^1].Date).Where(f => NhsCalendar.IsWeekend(f.Date)).Select(f => new SpecialDate(f.Date, f.Title, false)))
            .OrderBy(d => d.Date),
    ];

    private HolidayGap? GapOf(Row service, SpecialDate day, IEnumerable<Version> versions)
    {
        if (service.EndedOn <= day.Date || _exceptions.Contains((service.Id, day.Date))) return null;
        if (versions.Where(v => v.From <= day.Date).MaxBy(v => v.From) is not { } inForce) return HolidayGap.NoHours;
        if (day.IsBankHoliday) return inForce.Rule == BankHolidayRule.NotStated ? HolidayGap.NotStated : null;
        return (day.Date.DayOfWeek == DayOfWeek.Saturday ? inForce.IsOpenSaturday : inForce.IsOpenSunday) ? HolidayGap.UsualWeekendHours : null;
    }

    internal sealed record Row(Guid Id, string Name, string Site, Guid OrganisationId, string Organisation, string? OdsCode, DateOnly? EndedOn);

    internal sealed record Gap(Row Service, SpecialDate Day, HolidayGap Kind);

    /// <param name="OnSaturday">Whether the usual week is open on a Saturday.</param>
    private sealed record Version(Guid ServiceId, DateOnly From, BankHolidayRule Rule, bool OnSaturday, bool OnSunday)
    {
        // A service that bank holidays do not change means to be open at Christmas too.
        internal bool IsOpenSaturday => OnSaturday && Rule != BankHolidayRule.AsNormal;

        internal bool IsOpenSunday => OnSunday && Rule is not (BankHolidayRule.AsNormal or BankHolidayRule.AsSunday);
    }
}
