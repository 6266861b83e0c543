using Microsoft.EntityFrameworkCore;
using SevenDay.Data;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Services.Views;

/// <summary>What some services do on the dates of a short stretch: every version that may hold on them, and what is excepted. Two commands.</summary>
internal sealed class DatedWeeks
{
    private readonly ILookup<Guid, HoursRow> _versions;
    private readonly Dictionary<Guid, Dictionary<DateOnly, DayHours>> _exceptions;
    private readonly IReadOnlySet<DateOnly> _holidays;

    private DatedWeeks(ILookup<Guid, HoursRow> versions, Dictionary<Guid, Dictionary<DateOnly, DayHours>> exceptions, IReadOnlySet<DateOnly> holidays) =>
        (_versions, _exceptions, _holidays) = (versions, exceptions, holidays);

    internal static async Task<DatedWeeks> ReadAsync(
        PortalDbContext db, IReadOnlyList<Guid> services, DateOnly from, DateOnly to, IReadOnlySet<DateOnly> holidays, CancellationToken token)
    {
        if (services.Count == 0) return new(Array.Empty<HoursRow>().ToLookup(row => row.ServiceId), [], holidays);
        // A version that another replaced before the first day can hold on none of the days.
        var rows = await db.ServiceHours.AsNoTracking().AsSingleQuery()
            .Where(h => services.Contains(h.ServiceId) && h.Status == HoursStatus.Actual && h.SupersededAtUtc == null && h.EffectiveFrom <= to
                && !db.ServiceHours.Any(later => later.ServiceId == h.ServiceId && later.Status == HoursStatus.Actual
                    && later.SupersededAtUtc == null && later.EffectiveFrom <= from && later.EffectiveFrom > h.EffectiveFrom))
            .Select(HoursRow.Of)
            .ToListAsync(token);
        var exceptions = await db.HoursExceptions.AsNoTracking().Where(e => services.Contains(e.ServiceId) && e.Date >= from && e.Date <= to)
            .Select(e => new { e.ServiceId, e.Date, e.Hours }).ToListAsync(token);
        return new(
            rows.ToLookup(r => r.ServiceId),
            exceptions.GroupBy(e => e.ServiceId).ToDictionary(g => g.Key, g => g.ToDictionary(e => e.Date, e => e.Hours)), holidays);
    }

    /// <summary>The openings that begin on a date and why; none when no hours are in force and nothing is excepted.</summary>
    internal (DayHours Hours, HoursReason Reason)? On(Guid service, DateOnly date)
    {
        var exceptions = _exceptions.GetValueOrDefault(service);
        if (exceptions?.TryGetValue(date, out var excepted) == true) return (excepted, HoursReason.Exception);
        if (_versions[service].Where(v => v.EffectiveFrom <= date).MaxBy(v => v.EffectiveFrom) is not { } version) return null;
        var declared = version.Declared;
        return (declared.On(date, _holidays), declared.ReasonOn(date, _holidays));
    }

    internal bool IsOpenAt(Guid service, DateOnly date, int minute) =>
        Covers(On(service, date), minute) || Covers(On(service, date.AddDays(-1)), minute + WeeklyHours.MinutesPerDay);

    private static bool Covers((DayHours Hours, HoursReason)? day, int minute) =>
        day?.Hours.Sessions.Any(s => s.Covers(minute)) == true;
}
