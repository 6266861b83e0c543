using Microsoft.EntityFrameworkCore;
using SevenDay.Data;
using SevenDay.Domain.Services;

namespace SevenDay.Application.Services.Export;

/// <summary>
/// When a service or its hours were last changed or confirmed. No column says so: the latest of what the hours, the
/// confirmation and the change log say counts.
/// </summary>
internal static class LastUpdates
{
    /// <summary>All but the confirmation, which stands on the service itself.</summary>
    internal static async Task<Dictionary<Guid, DateTime?>> ReadAsync(PortalDbContext db, IQueryable<Service> services, CancellationToken token)
    {
        var hours = await db.ServiceHours.AsNoTracking().Where(h => services.Any(s => s.Id == h.ServiceId)).GroupBy(h => h.ServiceId)
            .Select(g => new { Id = g.Key, Recorded = g.Max(h => (DateTime?)h.RecordedAtUtc), Superseded = g.Max(h => h.SupersededAtUtc) }).ToListAsync(token);
        var logged = await db.ChangeLog.AsNoTracking().Where(c => services.Any(s => s.Id == c.EntityId)).GroupBy(c => c.EntityId)
            .Select(g => new { Id = g.Key, At = g.Max(c => (DateTime?)c.AtUtc) }).ToListAsync(token);
        var dates = await db.HoursExceptions.AsNoTracking().Where(e => services.Any(s => s.Id == e.ServiceId))
            .Join(db.ChangeLog, e => e.Id, c => c.EntityId, (e, c) => new { e.ServiceId, c.AtUtc }).GroupBy(x => x.ServiceId)
            .Select(g => new { Id = g.Key, At = g.Max(x => (DateTime?)x.AtUtc) }).ToListAsync(token);
        return hours.Select(h => (h.Id, At: h.Recorded)).Concat(hours.Select(h => (h.Id, At: h.Superseded)))
            .Concat(logged.Select(l => (l.Id, l.At))).Concat(dates.Select(d => (d.Id, d.At)))
            .GroupBy(x => x.Id).ToDictionary(g => g.Key, g => g.Max(x => x.At));
    }

    internal static IQueryable<Service> UpdatedSince(this IQueryable<Service> services, PortalDbContext db, DateTime from) => services.Where(s =>
        s.ConfirmedAtUtc >= from
        || db.ServiceHours.Any(h => h.ServiceId == s.Id && (h.RecordedAtUtc >= from || h.SupersededAtUtc >= from))
        || db.ChangeLog.Any(c => c.EntityId == s.Id && c.AtUtc >= from)
        || db.HoursExceptions.Any(e => e.ServiceId == s.Id && db.ChangeLog.Any(c => c.EntityId == e.Id && c.AtUtc >= from)));

    internal static IQueryable<Service> NotUpdatedSince(this IQueryable<Service> services, PortalDbContext db, DateTime from) => services.Where(s =>
        !(s.ConfirmedAtUtc != null && s.ConfirmedAtUtc >= from)
        && !db.ServiceHours.Any(h => h.ServiceId == s.Id && (h.RecordedAtUtc >= from || h.SupersededAtUtc >= from))
        && !db.ChangeLog.Any(c => c.EntityId == s.Id && c.AtUtc >= from)
        && !db.HoursExceptions.Any(e => e.ServiceId == s.Id && db.ChangeLog.Any(c => c.EntityId == e.Id && c.AtUtc >= from)));
}
