using Microsoft.EntityFrameworkCore;
using SevenDay.Data;

namespace SevenDay.Application.Availability;

/// <summary>
/// The declared week of every service, in memory, so that a picture of thousands of services reads one row.
/// Each node keeps its own, and reads again when the stamp in the database has moved or the day has changed.
/// </summary>
internal sealed class AvailabilityIndex : IDisposable
{
    private readonly SemaphoreSlim _loading = new(1, 1);
    private volatile AvailabilitySnapshot? _current;

    internal async Task<AvailabilitySnapshot> CurrentAsync(PortalDbContext db, DateOnly today, CancellationToken token)
    {
        // Read before the services: a change in between makes the snapshot look old, never new.
        var stamp = await db.DataStamps.AsNoTracking().Where(s => s.Name == DataStamp.Hours).Select(s => s.Value).FirstOrDefaultAsync(token);
        if (_current is { } current && current.Holds(stamp, today)) return current;
        await _loading.WaitAsync(token);
        try
        {
            if (_current is { } loaded && loaded.Holds(stamp, today)) return loaded;
            return _current = await AvailabilityLoader.LoadAsync(db, stamp, today, token);
        }
        finally
        {
            _loading.Release();
        }
    }

    public void Dispose() => _loading.Dispose();
}
