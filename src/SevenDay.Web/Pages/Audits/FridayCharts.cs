using SevenDay.Analytics;
using SevenDay.Application.Audits.Friday;
using SevenDay.Web.Charts;
using SevenDay.Web.Components;

namespace SevenDay.Web.Pages.Audits;

/// <summary>The pair of charts of the Friday check, one under the other and over the same weeks.</summary>
public static class FridayCharts
{
    public static SpcChartModel AtRisk(GetFridayPair.Result pair) => Of(pair, "Patients on the at-risk list on Friday", pair.AtRisk);

    public static SpcChartModel Calls(GetFridayPair.Result pair) => Of(pair, "Calls to patients who became worse at the weekend", pair.Calls);

    /// <summary>The latest value and what it shows, or how many weeks are still needed.</summary>
    public static string Summary(FridayLine line) => line switch
    {
        { Points.Count: 0 } => "No week has a number that can be shown.",
        { Chart: { } chart } => $"Latest: {chart.Points[^1].Value:0}. {Variation(chart.Points[^1])}",
        _ => $"Latest: {line.Points[^1].Value:0}. This is a run chart with its median: {Words.Count(line.Needed, "more week is", "more weeks are")} needed before process limits can be drawn; until then a rise or fall may be chance.",
    };

    private static SpcChartModel Of(GetFridayPair.Result pair, string title, FridayLine line) => new(
        title, Summary(line), "",
        [.. line.Points.Select((point, at) => Point(line, point, line.Chart?.Points[at]))],
        null, Source(pair, line), Decimals: 0, Mean: line.Chart is null ? "Median" : "Mean");

    private static SpcChartPoint Point(FridayLine line, SpcPoint point, SpcResult? result) => new(
        point.Period, point.Value, result is null ? line.Median : result.Mean, Cut(result?.Lower), result?.Upper, result is null ? PointKind.Common : Kind(result.Type), result?.Cause?.ToWords());

    private static string Variation(SpcResult latest) => latest.Cause is { } cause
        ? $"{PointKind.InWords(Kind(latest.Type))}: {cause.ToWords()}." : "Common cause: no more change than chance allows.";

    private static string Source(GetFridayPair.Result pair, FridayLine line) =>
        $"n = {Words.Count(line.Points.Count, "week")} of {Words.Count(pair.Rounds, "round")}"
        + (line.Points.Count == 0 ? "." : $", Fridays from {Words.Date(line.Points[0].Period)} to {Words.Date(line.Points[^1].Period)}.")
        + (pair.DataAt is { } at ? $" Data recorded up to {Words.DateAndTime(at)}." : "")
        + (pair.Rounded ? " Numbers are rounded to the nearest 5; weeks with 1 to 7 are left out." : "")
        + (pair.IsIllustrative ? " Illustrative data." : "");

    private static double? Cut(double? lower) => lower is { } value ? Math.Max(0, value) : null;

    private static string Kind(PointType type) => type switch
    {
        PointType.SpecialCauseImprovement => PointKind.Improvement,
        PointType.SpecialCauseConcern => PointKind.Concern,
        PointType.CommonCause => PointKind.Common,
        _ => PointKind.Neutral,
    };
}
