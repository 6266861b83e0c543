using Microsoft.EntityFrameworkCore;
using SevenDay.Analytics;
using SevenDay.Data;
using SevenDay.Domain.Measures;

namespace SevenDay.Application.Measures;

/// <summary>A measure at a glance.</summary>
public sealed record MeasureSummary(
    string Code, string Name, string Unit, ImprovementDirection Improvement, double? Target, string? TargetInWords, int? Domain,
    IReadOnlyList<SeriesSummary> Series)
{
    /// <summary>One that is meant to move; the others give context.</summary>
    public bool IsSuccessMeasure => Improvement != ImprovementDirection.Neutral;
}

/// <summary>The latest value of an organisation and part of the week, and what it says among those before.</summary>
/// <param name="N">Denominator of the latest value; none where it is not a share.</param>
/// <param name="MonthsApart">Months from one period to the next; none when unknown.</param>
/// <param name="Recent">Values of up to the last 36 periods, oldest first.</param>
public sealed record SeriesSummary(
    Guid OrganisationId, string Organisation, string? OdsCode, WeekPart Part, DateOnly Period, double Value, long? N,
    int? MonthsApart, IReadOnlyList<double> Recent, Variation Variation, bool? VariationIsHigh, Assurance? Assurance);

internal static class MeasureSummaries
{
    /// <summary>So many values of each series are read, however long its history is.</summary>
    internal const int Window = 36;

    internal static async Task<IReadOnlyList<MeasureSummary>> ReadAsync(PortalDbContext db, CancellationToken token)
    {
        var rows = await Rows(db).ToListAsync(token);
        return [.. rows.GroupBy(r => r.Measure).OrderBy(g => g.Key.Domain ?? int.MaxValue).ThenBy(g => g.Key.Name, StringComparer.OrdinalIgnoreCase).Select(Summarise)];
    }

    private static MeasureSummary Summarise(IGrouping<MeasureRow, Row> measure)
    {
        var m = measure.Key;
        var scale = new MeasureScale(m.Unit, m.Improvement.Direction(), m.Target);
        return new MeasureSummary(m.Code, m.Name, m.Unit, scale.Direction, m.Target, m.TargetInWords, m.Domain,
        [
            .. measure.Where(r => r.Value is not null)
                .GroupBy(r => (r.OrganisationId, r.Organisation, r.OdsCode, r.Part))
                .OrderBy(g => g.Key.Organisation, StringComparer.OrdinalIgnoreCase).ThenBy(g => g.Key.Part)
                .Select(g => Summarise(g.Key.OrganisationId!.Value, g.Key.OdsCode, g.Key.Part!.Value, [.. g.Select(r => r.Value!).OrderBy(v => v.Period)], scale)),
        ]);
    }

    private static SeriesSummary Summarise(Guid organisationId, string? odsCode, WeekPart part, IReadOnlyList<StoredValue> values, MeasureScale scale)
    {
        var (chart, latest) = (MeasureChart.Of(values, scale), values[^1]);
        return new SeriesSummary(
            organisationId, latest.Organisation, odsCode, part, latest.Period, scale.Of(latest), latest.Denominator,
            chart.MonthsApart, [.. values.Select(scale.Of)], chart.Variation, chart.VariationIsHigh, chart.Assurance);
    }

    /// <summary>One command: measures, each with its last values by series, and measures that have none.</summary>
    private static IQueryable<Row> Rows(PortalDbContext db) =>
        from m in db.Measures.AsNoTracking()
        join v in LatestValues(db) on m.Id equals v.MeasureId into values
        from v in values.DefaultIfEmpty()
        select new Row
        {
            Measure = new MeasureRow(m.Code, m.Name, m.Unit, m.Improvement, m.Target, m.TargetInWords, m.Domain),
            OrganisationId = v!.OrganisationId,
            Organisation = v.Organisation,
            OdsCode = v.OdsCode,
            Part = v.WeekPart,
            Period = v.Period,
            Numerator = v.Numerator,
            Denominator = v.Denominator,
            Number = v.Value,
            RebaseReason = v.RebaseReason,
        };

    private static IQueryable<Latest> LatestValues(PortalDbContext db) =>
        from series in db.MeasureValues.Select(v => new { v.MeasureId, v.OrganisationId, v.WeekPart }).Distinct()
        from v in db.MeasureValues
            .Where(v => v.MeasureId == series.MeasureId && v.OrganisationId == series.OrganisationId && v.WeekPart == series.WeekPart)
            .OrderByDescending(v => v.Period).Take(Window)
        join o in db.Organisations on v.OrganisationId equals o.Id
        select new Latest
        {
            MeasureId = v.MeasureId,
            OrganisationId = o.Id,
            Organisation = o.Name,
            OdsCode = o.OdsCode,
            WeekPart = v.WeekPart,
            Period = v.Period,
            Numerator = v.Numerator,
            Denominator = v.Denominator,
            Value = v.Value,
            RebaseReason = v.RebaseReason,
        };

    private sealed record MeasureRow(string Code, string Name, string Unit, Improvement Improvement, double? Target, string? TargetInWords, int? Domain);

    private sealed class Latest
    {
        internal Guid MeasureId { get; init; }
        internal Guid? OrganisationId { get; init; }
        internal string? Organisation { get; init; }
        internal string? OdsCode { get; init; }
        internal WeekPart? WeekPart { get; init; }
        internal DateOnly? Period { get; init; }
        internal long? Numerator { get; init; }
        internal long? Denominator { get; init; }
        internal double? Value { get; init; }
        internal string? RebaseReason { get; init; }
    }

    private sealed class Row
    {
        internal required MeasureRow Measure { get; init; }
        internal Guid? OrganisationId { get; init; }
        internal string? Organisation { get; init; }
        internal string? OdsCode { get; init; }
        internal WeekPart? Part { get; init; }
        internal DateOnly? Period { get; init; }
        internal long? Numerator { get; init; }
        internal long? Denominator { get; init; }
        internal double? Number { get; init; }
        internal string? RebaseReason { get; init; }

        internal StoredValue? Value => Period is { } period ? new StoredValue(period, Numerator, Denominator, Number, RebaseReason, Organisation!) : null;
    }
}
