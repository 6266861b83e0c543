using SevenDay.Analytics;
using SevenDay.Application.Audits;
using SevenDay.Web.Charts;
using SevenDay.Web.Components;

namespace SevenDay.Web.Pages.Audits;

/// <summary>A criterion over rounds as a chart for each part of the week.</summary>
public static class TrendCharts
{
    /// <summary>Fewer points make no line.</summary>
    public const int Fewest = 2;

    public static SpcChartModel Of(GetAuditTrend.Result trend, GetAuditTrend.CriterionTrend criterion, string part, AuditLine line) => new(
        $"{criterion.Text}: {part}", Summary(line), "%",
        [.. line.Points.Select((point, at) => Point(point, line.Chart?.Points[at]))],
        criterion.Threshold * 100, Source(trend, line));

    /// <summary>What the line says, or how many rounds it still needs.</summary>
    public static string Summary(AuditLine line) => line switch
    {
        { Points.Count: 0 } => "No round has a rate that can be shown.",
        { Chart: { } chart } => $"Latest: {chart.Points[^1].Value:0.0}%. {Variation(chart.Points[^1])}",
        _ => $"Latest: {line.Points[^1].Percent:0.0}%. {Words.Count(line.Needed, "more round is", "more rounds are")} needed before process limits can be drawn; until then a rise or fall may be chance.",
    };

    private static string Variation(SpcResult latest) => latest.Cause is { } cause
        ? $"{PointKind.InWords(Kind(latest.Type))}: {cause.ToWords()}."
        : "Common cause: no more change than chance allows.";

    private static SpcChartPoint Point(AuditLine.LinePoint point, SpcResult? result) => new(
        point.Round.To, point.Percent, result?.Mean, Cut(result?.Lower), Cut(result?.Upper), result is null ? PointKind.Common : Kind(result.Type), result?.Cause?.ToWords(),
        $"{point.Round.Name}{(point.Round.StartsEdition ? $". Edition {point.Round.Edition} of the template from here" : "")}");

    private static string Source(GetAuditTrend.Result trend, AuditLine line) =>
        $"{Words.Count(line.Points.Count, "round")}"
        + (line.Points.Count == 0 ? "." : $", {Words.Date(line.Points[0].Round.From)} to {Words.Date(line.Points[^1].Round.To)}.")
        + " Weekdays: Monday to Friday without bank holidays (7DSAT); the weekend is Saturday and Sunday."
        + (trend.Rounded ? " Rates come from counts rounded to the nearest 5; rounds with 1 to 7 cases are left out." : "")
        + (line.Points.Any(p => p.Round.IsIllustrative) ? " Illustrative data." : "");

    private static double? Cut(double? percent) => percent is { } value ? Math.Clamp(value, 0, 100) : null;

    private static string Kind(PointType type) => type switch
    {
        PointType.SpecialCauseImprovement => PointKind.Improvement,
        PointType.SpecialCauseConcern => PointKind.Concern,
        PointType.CommonCause => PointKind.Common,
        _ => PointKind.Neutral,
    };
}
