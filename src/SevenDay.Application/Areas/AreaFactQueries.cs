using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Imports;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Domain.Areas;

namespace SevenDay.Application.Areas;

internal static class AreaFactQueries
{
    internal static IQueryable<AreaIndicator> OfCode(this IQueryable<AreaIndicator> indicators, string code)
    {
        var named = code.Trim().ToLowerInvariant();
        return indicators.Where(i => i.Code == named);
    }

    /// <summary>Reads rows of facts, typed or of a file, by the indicators and areas there are.</summary>
    internal static async Task<AreaFactReader> AreaFactReaderAsync(this PortalDbContext db, IReadOnlyList<CsvRow> rows, TimeProvider time, CancellationToken token)
    {
        var codes = rows.Select(r => r["indicator"].ToLowerInvariant()).Distinct().ToList();
        var indicators = await db.AreaIndicators.AsNoTracking().Where(i => codes.Contains(i.Code)).ToDictionaryAsync(i => i.Code, token);
        return new AreaFactReader(indicators, await AreaTree.ReadAsync(db, token), time.Today());
    }

    /// <summary>The facts that are there for what was read.</summary>
    internal static async Task<Dictionary<FactKey, AreaFact>> KnownFactsAsync(this PortalDbContext db, IReadOnlyList<ReadFact> read, CancellationToken token)
    {
        if (read.Count == 0) return [];
        var indicators = read.Select(f => f.Key.IndicatorId).Distinct().ToList();
        var (first, last) = (read.Min(f => f.Key.From), read.Max(f => f.Key.From));
        return await db.AreaFacts.Where(f => indicators.Contains(f.IndicatorId) && f.From >= first && f.From <= last)
            .ToDictionaryAsync(f => FactKey.Of(f.IndicatorId, f.AreaId, f.Group, f.From), token);
    }
}
