namespace SevenDay.Web.Charts;

/// <param name="Average">Proportion from 0 to 1.</param>
/// <param name="Limits">The 95% and 99.8% limits at rising n.</param>
/// <param name="CountName">What n counts, such as "admissions audited".</param>
/// <param name="SourceLine">n, period and date of the data.</param>
public sealed record FunnelChartModel(
    string Title, string Summary, string CountName, double Average, IReadOnlyList<FunnelPoint> Points, IReadOnlyList<FunnelLimit> Limits, string SourceLine);

/// <param name="Rate">Proportion from 0 to 1.</param>
/// <param name="Kind">common inside the limits; improvement, concern or neutral outside them: only those are named.</param>
public sealed record FunnelPoint(string Label, int N, double Rate, string Kind);

public sealed record FunnelLimit(int N, double Lower95, double Upper95, double Lower998, double Upper998);
