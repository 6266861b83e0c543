using Microsoft.EntityFrameworkCore;
using SevenDay.Data;

namespace SevenDay.Application.Measures;

/// <summary>Every measure with its series as they stood at some stamps; never changed once made.</summary>
internal sealed record MeasureSnapshot
{
    private static readonly string[] StandsFor = [DataStamp.Measures, DataStamp.Organisations, DataStamp.Values];

    private static readonly MeasureSnapshot Nothing = new();

    private IReadOnlyDictionary<string, Guid> Stamps { get; init; } = new Dictionary<string, Guid>();

    private Dictionary<int, Guid> SeriesStamps { get; init; } = [];

    private Dictionary<Guid, MeasureHead> Heads { get; init; } = [];

    private Dictionary<Guid, OrganisationName> Names { get; init; } = [];

    private Dictionary<Guid, IReadOnlyList<SeriesSummary>> Series { get; init; } = [];

    internal IReadOnlyList<MeasureSummary> Measures { get; private init; } = [];

    internal bool Holds(IReadOnlyDictionary<string, Guid> stamps) => StandsFor.All(name => Holds(name, stamps));

    /// <summary>At most four commands: definitions and organisations if they changed, the stamps of series, and the last values of those that changed.</summary>
    internal static async Task<MeasureSnapshot> ReadAsync(PortalDbContext db, IReadOnlyDictionary<string, Guid> stamps, MeasureSnapshot? last, CancellationToken token)
    {
        var before = last ?? Nothing;
        var heads = before.Holds(DataStamp.Measures, stamps) ? before.Heads : await MeasureHead.ReadAsync(db, token);
        var names = before.Holds(DataStamp.Organisations, stamps) ? before.Names
            : await db.Organisations.AsNoTracking().ToDictionaryAsync(o => o.Id, o => new OrganisationName(o.Name, o.OdsCode), token);
        // Before the values: a change in between makes a series look old, never new.
        var seriesStamps = await db.SeriesStamps.AsNoTracking().ToDictionaryAsync(s => s.Bucket, s => s.Value, token);
        var now = before with { Stamps = stamps, SeriesStamps = seriesStamps, Heads = heads, Names = names };
        var moved = last is null ? SeriesChoice.All : now.MovedSince(before);
        var read = moved.IsEmpty ? null : await LastValues.ReadAsync(db, moved, token);
        now = now with { Series = heads.Values.ToDictionary(m => m.Id, m => names == before.Names && !moved.HoldsAnyOf(m.Id) ? before.Series[m.Id] : now.SeriesOf(m, moved, read)) };
        return now with
        {
            Measures =
            [
                .. heads.Values.OrderBy(m => m.Domain ?? int.MaxValue).ThenBy(m => m.Name, StringComparer.OrdinalIgnoreCase).ThenBy(m => m.Code, StringComparer.Ordinal)
                    .Select(m => m.Summarise(now.Series[m.Id])),
            ],
        };
    }

    private bool Holds(string name, IReadOnlyDictionary<string, Guid> stamps) => Stamps.TryGetValue(name, out var held) && held == stamps[name];

    /// <summary>What has to be read again; it may hold a few more than that.</summary>
    private SeriesChoice MovedSince(MeasureSnapshot before)
    {
        var changed = Heads.Values.Where(m => before.Heads.GetValueOrDefault(m.Id) != m).Select(m => m.Id).ToHashSet();
        var buckets = SeriesStamps.Where(s => before.SeriesStamps.GetValueOrDefault(s.Key) != s.Value).Select(s => s.Key).ToHashSet();
        var pairs = Heads.Keys.SelectMany(m => Names.Keys.Select(o => (Measure: m, Organisation: o))).Where(p => buckets.Contains(SeriesStamp.BucketOf(p.Measure, p.Organisation))).ToList();
        // Where a definition changed, every series of it says something else.
        return changed.Count > 0
            ? new SeriesChoice([.. changed, .. pairs.Select(p => p.Measure)], null)
            : new SeriesChoice([.. pairs.Select(p => p.Measure)], [.. pairs.Select(p => p.Organisation)]);
    }

    private IReadOnlyList<SeriesSummary> SeriesOf(MeasureHead measure, SeriesChoice moved, ILookup<Guid, LastValues>? read)
    {
        var kept = Series.GetValueOrDefault(measure.Id, []);
        return
        [
            .. kept.Where(s => !moved.Holds(measure.Id, s.OrganisationId)).Concat(read?[measure.Id].Select(measure.Summarise) ?? [])
                .Select(s => s with { Organisation = Names[s.OrganisationId].Name, OdsCode = Names[s.OrganisationId].OdsCode })
                .OrderBy(s => s.Organisation, StringComparer.OrdinalIgnoreCase).ThenBy(s => s.OrganisationId).ThenBy(s => s.Part),
        ];
    }

    private sealed record OrganisationName(string Name, string? OdsCode);
}
