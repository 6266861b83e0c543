using Microsoft.EntityFrameworkCore;
using SevenDay.Data;

namespace SevenDay.Application.Measures;

/// <summary>Every measure with its series as they stood at some stamps; never changed once made.</summary>
internal sealed class MeasureSnapshot
{
    private readonly IReadOnlyDictionary<string, Guid> _stamps;
    private readonly IReadOnlyDictionary<Guid, IReadOnlyList<SeriesSummary>> _series;

    private MeasureSnapshot(IReadOnlyDictionary<string, Guid> stamps, IReadOnlyDictionary<Guid, IReadOnlyList<SeriesSummary>> series, IReadOnlyList<MeasureSummary> measures) =>
        (_stamps, _series, Measures) = (stamps, series, measures);

    internal IReadOnlyList<MeasureSummary> Measures { get; }

    internal bool Holds(IReadOnlyDictionary<string, Guid> stamps) => stamps.All(s => s.Key is DataStamp.Hours or DataStamp.Board || StillHolds(s.Key, s.Value));

    /// <summary>Three commands: measures, organisations, and the last values of those measures whose stamp is another than before.</summary>
    internal static async Task<MeasureSnapshot> ReadAsync(PortalDbContext db, IReadOnlyDictionary<string, Guid> stamps, MeasureSnapshot? before, CancellationToken token)
    {
        var measures = await db.Measures.AsNoTracking()
            .Select(m => new MeasureHead(m.Id, m.Code, m.Name, m.Unit, m.Improvement, m.Target, m.TargetInWords, m.Domain, m.IsWatchedOnly)).ToListAsync(token);
        var names = await db.Organisations.AsNoTracking().Select(o => new { o.Id, o.Name, o.OdsCode }).ToDictionaryAsync(o => o.Id, o => (o.Name, o.OdsCode), token);
        var moved = measures.FindAll(m => before?.StillHolds(DataStamp.OfMeasure(m.Id), stamps[DataStamp.OfMeasure(m.Id)]) != true);
        var read = moved.Count == 0 && before is not null ? null : await LastValues.ReadAsync(db, moved.Count == measures.Count ? null : moved.ConvertAll(m => m.Id), token);
        var series = measures.ToDictionary(m => m.Id, IReadOnlyList<SeriesSummary> (m) =>
        [
            .. (moved.Contains(m) ? read![m.Id].Select(m.Summarise) : before!._series[m.Id])
                .Select(s => s with { Organisation = names[s.OrganisationId].Name, OdsCode = names[s.OrganisationId].OdsCode })
                .OrderBy(s => s.Organisation, StringComparer.OrdinalIgnoreCase).ThenBy(s => s.OrganisationId).ThenBy(s => s.Part),
        ]);
        return new MeasureSnapshot(stamps, series,
        [
            .. measures.OrderBy(m => m.Domain ?? int.MaxValue).ThenBy(m => m.Name, StringComparer.OrdinalIgnoreCase).ThenBy(m => m.Code, StringComparer.Ordinal).Select(m => m.Summarise(series[m.Id])),
        ]);
    }

    private bool StillHolds(string name, Guid stamp) => _stamps.TryGetValue(name, out var held) && held == stamp;
}
