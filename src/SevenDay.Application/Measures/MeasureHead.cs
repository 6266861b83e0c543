using Microsoft.EntityFrameworkCore;
using SevenDay.Data;
using SevenDay.Domain.Measures;

namespace SevenDay.Application.Measures;

/// <summary>What of a measure stands above its series.</summary>
internal sealed record MeasureHead(Guid Id, string Code, string Name, string Unit, Improvement Improvement, double? Target, string? TargetInWords, int? Domain, bool IsWatchedOnly)
{
    private readonly MeasureScale _scale = new(Unit, Improvement.Direction(), Target);

    internal static Task<Dictionary<Guid, MeasureHead>> ReadAsync(PortalDbContext db, CancellationToken token) => db.Measures.AsNoTracking()
        .Select(m => new MeasureHead(m.Id, m.Code, m.Name, m.Unit, m.Improvement, m.Target, m.TargetInWords, m.Domain, m.IsWatchedOnly)).ToDictionaryAsync(m => m.Id, token);

    internal MeasureSummary Summarise(IReadOnlyList<SeriesSummary> series) => new(Code, Name, Unit, _scale.Direction, Target, TargetInWords, Domain, series) { IsWatchedOnly = IsWatchedOnly };

    /// <summary>Without the name of the organisation.</summary>
    internal SeriesSummary Summarise(LastValues series)
    {
        var (chart, latest) = (MeasureChart.Of(series.Values, _scale), series.Values[^1]);
        return new SeriesSummary(
            series.OrganisationId, "", null, series.Part, latest.Period, _scale.Of(latest), latest.Denominator,
            chart.MonthsApart, [.. series.Values.Select(_scale.Of)], chart.Variation, chart.VariationIsHigh, chart.Assurance);
    }
}
