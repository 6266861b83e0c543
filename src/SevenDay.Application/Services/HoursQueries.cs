using Microsoft.EntityFrameworkCore;
using SevenDay.Data;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Services;

/// <summary>A version of hours as a query reads it.</summary>
internal sealed record HoursRow(Guid ServiceId, DateOnly EffectiveFrom, BankHolidayRule Rule, string Source, List<OpeningRow> Openings)
{
    internal DatedHours Declared => DeclaredWeek.From(Openings, Rule);
}

internal static class HoursQueries
{
    /// <summary>The one version of each service that holds on a day.</summary>
    internal static IQueryable<ServiceHours> HoursInForce(this PortalDbContext db, DateOnly day) => db.ServiceHours.Where(h =>
        h.Status == HoursStatus.Actual && h.SupersededAtUtc == null && h.EffectiveFrom <= day
        && !db.ServiceHours.Any(later => later.ServiceId == h.ServiceId && later.Status == HoursStatus.Actual
            && later.SupersededAtUtc == null && later.EffectiveFrom <= day && later.EffectiveFrom > h.EffectiveFrom));

    internal static async Task<Dictionary<Guid, HoursRow>> HoursInForceAsync(
        this PortalDbContext db, IEnumerable<Guid> services, DateOnly day, CancellationToken token)
    {
        var ids = services.ToList();
        var rows = await db.HoursInForce(day).AsNoTracking().Where(h => ids.Contains(h.ServiceId))
            .Select(h => new HoursRow(
                h.ServiceId, h.EffectiveFrom, h.BankHolidayRule, h.Source,
                h.Openings.Select(o => new OpeningRow(o.Day, o.Opens, o.Closes)).ToList()))
            .ToListAsync(token);
        return rows.ToDictionary(r => r.ServiceId);
    }

    internal static async Task<HashSet<DateOnly>> BankHolidaysAsync(this PortalDbContext db, DateOnly from, DateOnly to, CancellationToken token) =>
        await db.BankHolidays.AsNoTracking().Where(b => b.Date >= from && b.Date <= to).Select(b => b.Date).ToHashSetAsync(token);
}
