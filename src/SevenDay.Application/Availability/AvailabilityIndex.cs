using Microsoft.EntityFrameworkCore;
using SevenDay.Data;

namespace SevenDay.Application.Availability;

/// <summary>
/// The declared week of every service, in memory, so that a picture of thousands of services reads one row.
/// Each node keeps its own. When the stamp in the database has moved it reads the versions of all services, and again
/// only those services whose version is another; when the day has changed, it reads everything.
/// </summary>
internal sealed class AvailabilityIndex : IDisposable
{
    /// <summary>So many changed services cost less to read with all the others.</summary>
    private const int MostPatched = 500;

    private readonly SemaphoreSlim _loading = new(1, 1);
    private volatile AvailabilitySnapshot? _current;

    internal async Task<AvailabilitySnapshot> CurrentAsync(PortalDbContext db, DateOnly today, CancellationToken token)
    {
        // Read before the services: a change in between makes the snapshot look old, never new.
        var stamp = (await db.StampsAsync(token)).GetValueOrDefault(DataStamp.Hours);
        if (_current is { } current && current.Holds(stamp, today)) return current;
        await _loading.WaitAsync(token);
        try
        {
            if (_current is { } loaded && loaded.Holds(stamp, today)) return loaded;
            return _current = await PatchAsync(db, stamp, today, token) ?? await AvailabilityLoader.LoadAsync(db, stamp, today, token);
        }
        finally
        {
            _loading.Release();
        }
    }

    public void Dispose() => _loading.Dispose();

    private async Task<AvailabilitySnapshot?> PatchAsync(PortalDbContext db, Guid stamp, DateOnly today, CancellationToken token)
    {
        if (_current is not { } before || before.Day != today) return null;
        var now = await db.Services.AsNoTracking().Select(s => new { s.Id, s.Version }).ToListAsync(token);
        var changed = now.Where(s => !before.Has(s.Id, s.Version)).Select(s => s.Id).ToList();
        if (changed.Count > MostPatched || now.Count < before.Count) return null;
        var services = changed.Count == 0 ? [] : await AvailabilityLoader.ServicesAsync(db, changed, today, token);
        return before.With(stamp, await AvailabilityLoader.SurroundingsAsync(db, today, token), services);
    }
}
