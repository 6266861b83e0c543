using SevenDay.Analytics;
using SevenDay.Domain.Measures;

namespace SevenDay.Application.WeekendEffect;

/// <summary>Weekend against weekday. Rates and differences are proportions: 0.0738 is 7.38%, 0.01 one percentage point.</summary>
/// <param name="Periods">Periods that have both parts of the week, oldest first.</param>
/// <param name="Crude">All periods added up, as if they were one; none without periods.</param>
/// <param name="Pooled">Periods as strata, by Mantel-Haenszel.</param>
/// <param name="LatestChange">Where the latest change of the gap comes from; none with fewer than two periods.</param>
/// <param name="LeftOut">Periods that have one part of the week only.</param>
public sealed record WeekendFigures(
    IReadOnlyList<WeekendPeriod> Periods, WeekendComparison? Crude, PooledEffect Pooled, GapSplit? LatestChange, int LeftOut)
{
    /// <summary>Share of cases at the weekend; 2 days of 7 would be 28.6%.</summary>
    public double? WeekendShareOfCases => Crude is null ? null : (double)Crude.Weekend.Denominator / (Crude.Weekend.Denominator + Crude.Weekday.Denominator);

    internal static WeekendFigures Of(IReadOnlyList<SplitValue> values, WeekPart against)
    {
        var byPeriod = values.Where(v => v.Denominator is not null && (v.Part == against || v.Part == WeekPart.Weekend)).GroupBy(v => v.Period).OrderBy(g => g.Key).ToList();
        var tables = byPeriod.Select(g => (Period: g.Key, Table: TableOf(g, against))).Where(t => t.Table is not null).Select(t => (t.Period, Table: t.Table!)).ToList();
        TwoByTwo[] strata = [.. tables.Select(t => t.Table)];
        return new WeekendFigures(
            [.. tables.Select(t => new WeekendPeriod(t.Period, WeekendComparison.Of(t.Table)))],
            strata.Length == 0 ? null : WeekendComparison.Of(Sum(strata)),
            Analytics.Pooled.Of(strata),
            strata.Length < 2 ? null : GapSplit.Of(strata[^2], strata[^1]),
            byPeriod.Count - tables.Count);
    }

    private static TwoByTwo? TableOf(IEnumerable<SplitValue> period, WeekPart against)
    {
        var parts = period.ToDictionary(v => v.Part);
        return parts.TryGetValue(WeekPart.Weekend, out var weekend) && parts.TryGetValue(against, out var weekday)
            ? new TwoByTwo(weekend.Numerator!.Value, weekend.Denominator!.Value, weekday.Numerator!.Value, weekday.Denominator!.Value)
            : null;
    }

    private static TwoByTwo Sum(TwoByTwo[] tables) => new(
        tables.Sum(t => t.WeekendEvents), tables.Sum(t => t.WeekendTotal), tables.Sum(t => t.WeekdayEvents), tables.Sum(t => t.WeekdayTotal));
}

public sealed record WeekendPeriod(DateOnly Period, WeekendComparison Figures);

/// <param name="Difference">Weekend less weekday, Newcombe's interval.</param>
/// <param name="RelativeRisk">Weekend over weekday, log-Wald interval; none when either has no events.</param>
/// <param name="OddsRatio">Weekend over weekday, Woolf's interval.</param>
/// <param name="P">Two-sided: pooled z, or Fisher's exact test when an expected count is below 5.</param>
/// <param name="FisherP">Two-sided, Fisher's exact test.</param>
public sealed record WeekendComparison(
    RateWithInterval Weekday, RateWithInterval Weekend, Difference? Difference, Estimate? RelativeRisk, Estimate? OddsRatio, double? P, double? FisherP)
{
    internal static WeekendComparison Of(TwoByTwo t)
    {
        var (k1, n1, k2, n2) = (t.WeekendEvents, t.WeekendTotal, t.WeekdayEvents, t.WeekdayTotal);
        return new WeekendComparison(
            RateWithInterval.Of(k2, n2), RateWithInterval.Of(k1, n1),
            Proportions.Newcombe(k1, n1, k2, n2), Proportions.RelativeRisk(k1, n1, k2, n2), Proportions.OddsRatio(k1, n1, k2, n2),
            Proportions.Test(k1, n1, k2, n2), Proportions.FisherExact(k1, n1, k2, n2));
    }
}

/// <summary>A rate with its 95% Wilson interval, as proportions.</summary>
public sealed record RateWithInterval(long Numerator, long Denominator, double Rate, double Lower, double Upper)
{
    internal static RateWithInterval Of(long numerator, long denominator)
    {
        var interval = Proportions.Wilson(numerator, denominator);
        return new RateWithInterval(numerator, denominator, (double)numerator / denominator, interval.Lower, interval.Upper);
    }
}
