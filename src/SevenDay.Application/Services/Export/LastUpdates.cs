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
    internal static async Task<Dictionary<Guid, DateTime?>> ReadAsync(PortalDbContext db, IReadOnlyList<Guid> services, CancellationToken token)
    {
        var hours = db.ServiceHours.Where(h => services.Contains(h.ServiceId));
        var moments = hours.Select(h => new { Id = h.ServiceId, At = (DateTime?)h.RecordedAtUtc })
            .Concat(hours.Select(h => new { Id = h.ServiceId, At = h.SupersededAtUtc }))
            .Concat(db.ChangeLog.Where(c => services.Contains(c.EntityId)).Select(c => new { Id = c.EntityId, At = (DateTime?)c.AtUtc }))
            .Concat(db.HoursExceptions.Where(e => services.Contains(e.ServiceId)).Join(db.ChangeLog, e => e.Id, c => c.EntityId, (e, c) => new { Id = e.ServiceId, At = (DateTime?)c.AtUtc }));
        return await moments.GroupBy(m => m.Id).Select(g => new { g.Key, At = g.Max(m => m.At) }).ToDictionaryAsync(g => g.Key, g => g.At, token);
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
