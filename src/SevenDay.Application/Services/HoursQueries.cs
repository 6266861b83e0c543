using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using SevenDay.Data;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Services;

/// <summary>A version of hours as a query reads it.</summary>
internal sealed record HoursRow(Guid Id, Guid ServiceId, DateOnly EffectiveFrom, BankHolidayRule Rule, string Source, List<OpeningRow> Openings)
{
    internal static readonly Expression<Func<ServiceHours, HoursRow>> Of = h => new HoursRow(
        h.Id, h.ServiceId, h.EffectiveFrom, h.BankHolidayRule, h.Source,
        h.Openings.Select(o => new OpeningRow(o.Day, o.Opens, o.Closes, o.Mode)).ToList());

    internal DatedHours Declared => DeclaredWeek.From(Openings, Rule);
}

internal static class HoursQueries
{
    /// <summary>The one version of each service that holds on a day.</summary>
    internal static IQueryable<ServiceHours> HoursInForce(this PortalDbContext db, DateOnly day) => db.ServiceHours.Where(h =>
        h.Status == HoursStatus.Actual && h.SupersededAtUtc == null && h.EffectiveFrom <= day
        && !db.ServiceHours.Any(later => later.ServiceId == h.ServiceId && later.Status == HoursStatus.Actual
            && later.SupersededAtUtc == null && later.EffectiveFrom <= day && later.EffectiveFrom > h.EffectiveFrom));

    /// <summary>Planned hours, and hours that begin to hold after a day.</summary>
    internal static IQueryable<ServiceHours> HoursAhead(this PortalDbContext db, DateOnly day) =>
        db.ServiceHours.Where(h => h.SupersededAtUtc == null && (h.Status == HoursStatus.Planned || h.EffectiveFrom > day));

    internal static async Task<Dictionary<Guid, HoursRow>> HoursInForceAsync(
        this PortalDbContext db, IEnumerable<Guid> services, DateOnly day, CancellationToken token)
    {
        var ids = services.ToList();
        var rows = await db.HoursInForce(day).AsNoTracking().Where(h => ids.Contains(h.ServiceId))
            .Select(HoursRow.Of)
            .ToListAsync(token);
        return rows.ToDictionary(r => r.ServiceId);
    }

    /// <summary>The versions that hold on a day and those that held the day before, in one command.</summary>
    internal static async Task<(Dictionary<Guid, HoursRow> Today, Dictionary<Guid, HoursRow> Yesterday)> HoursAroundAsync(
        this PortalDbContext db, IReadOnlyList<Guid> services, DateOnly day, CancellationToken token)
    {
        var before = day.AddDays(-1);
        var rows = await db.ServiceHours.AsNoTracking().AsSingleQuery()
            .Where(h => services.Contains(h.ServiceId) && h.Status == HoursStatus.Actual && h.SupersededAtUtc == null && h.EffectiveFrom <= day
                && !db.ServiceHours.Any(later => later.ServiceId == h.ServiceId && later.Status == HoursStatus.Actual
                    && later.SupersededAtUtc == null && later.EffectiveFrom <= before && later.EffectiveFrom > h.EffectiveFrom))
            .Select(HoursRow.Of)
            .ToListAsync(token);
        return (Latest(rows), Latest(rows.Where(r => r.EffectiveFrom <= before)));

        static Dictionary<Guid, HoursRow> Latest(IEnumerable<HoursRow> versions) =>
            versions.GroupBy(r => r.ServiceId).ToDictionary(g => g.Key, g => g.MaxBy(r => r.EffectiveFrom)!);
    }

    internal static async Task<HashSet<DateOnly>> BankHolidaysAsync(this PortalDbContext db, DateOnly from, DateOnly to, CancellationToken token) =>
        await db.BankHolidays.AsNoTracking().Where(b => b.Date >= from && b.Date <= to).Select(b => b.Date).ToHashSetAsync(token);
}
