using SevenDay.Data;

namespace SevenDay.Application.Measures;

/// <summary>
/// What the last values of every series say, in memory, so that a page reads some stamps however many series there are.
/// Each node keeps its own. Where a stamp in the database has moved it reads the measures that share it again, and no others.
/// </summary>
internal sealed class MeasureIndex : IDisposable
{
    private readonly SemaphoreSlim _loading = new(1, 1);
    private volatile MeasureSnapshot? _current;

    internal async Task<IReadOnlyList<MeasureSummary>> CurrentAsync(PortalDbContext db, CancellationToken token)
    {
        // Read before the values: a change in between makes the snapshot look old, never new.
        var stamps = await db.StampsAsync(token);
        if (_current is { } current && current.Holds(stamps)) return current.Measures;
        await _loading.WaitAsync(token);
        try
        {
            if (_current is { } loaded && loaded.Holds(stamps)) return loaded.Measures;
            return (_current = await MeasureSnapshot.ReadAsync(db, stamps, _current, token)).Measures;
        }
        finally
        {
            _loading.Release();
        }
    }

    public void Dispose() => _loading.Dispose();
}
