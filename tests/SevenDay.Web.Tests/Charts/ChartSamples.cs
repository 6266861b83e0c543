using System.Xml.Linq;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SevenDay.Web.Charts;
using SevenDay.Web.Components;

namespace SevenDay.Web.Tests.Charts;

internal static class ChartSamples
{
    public static SpcChartModel Spc(params SpcChartPoint[] points) =>
        new("Reviewed within 14 hours", "The finding in words.", "%", points, 90, "n 412, January to June 2026, data from 2 July 2026");

    public static SpcChartPoint Point(int month, double value, string kind = PointKind.Common, string? rebase = null) =>
        new(new DateOnly(2026, month, 1), value, 70, 60, 80, kind, RebaseReason: rebase);

    public static IntervalChartModel Intervals(params IntervalRow[] rows) =>
        new("Weekday and weekend", "The finding in words.", rows, 0.9, "n 563, October 2026");

    public static IntervalRow Row(string group, string kind, double rate) =>
        new(group, kind, 100, (int)(rate * 100), rate, rate - 0.05, Math.Min(1, rate + 0.05), kind);

    public static FunnelChartModel Funnel(params FunnelPoint[] points) =>
        new("Trusts compared", "The finding in words.", "admissions", 0.7, points,
            [.. Enumerable.Range(1, 20).Select(at => new FunnelLimit(at * 25, 0.6, 0.8, 0.55, 0.85))], "October 2026");

    public static HeatmapModel Heat(int outOf = 12) =>
        new("Services open", "The finding in words.", outOf, [.. Enumerable.Range(0, 7).Select(day => Enumerable.Range(0, 24).Select(hour => (day + hour) % (outOf + 1)).ToArray())], "November 2026");

    public static DotChartModel Dots(params IReadOnlyList<DotRow> rows) =>
        new("Travel time", "In words.", rows, "n = 2", ["Area", "People", "Value", "95% interval", "n", "Period"], value => $"{value:0}", [new DotKey("weekday", "Whole area")]);

    public static DotRow Dot(string area, double value, double? lower, double? upper) =>
        new(area, "", "", value, lower, upper, $"{value} minutes", $"{value}", "weekday", [area, "Whole area", $"{value} minutes", "", "", "2024/25"]);

    /// <summary>Every chart with ordinary, single and no data.</summary>
    public static IEnumerable<Markup> All() =>
    [
        SpcChart.Write(Spc(Point(1, 71.5), Point(2, 55, PointKind.Concern), Point(3, 82, PointKind.Improvement, "New <rota> & more"), Point(4, 75, PointKind.Neutral))),
        SpcChart.Write(Spc(Point(1, 71.5))), SpcChart.Write(Spc()), SpcChart.Write(Spc(Point(1, 70), Point(2, 70)) with { Target = null, Unit = "days" }),
        IntervalChart.Write(Intervals(Row("Imaging", "weekday", 0.9), Row("Imaging", "weekend", 0.8), new("Imaging", "Weekend", null, null, null, null, null, "weekend"))),
        IntervalChart.Write(Intervals(Row("Imaging", "weekday", 1))), IntervalChart.Write(Intervals()),
        FunnelChart.Write(Funnel(new("A & E", 100, 0.7, PointKind.Common), new("B", 220, 0.5, PointKind.Concern))),
        FunnelChart.Write(Funnel(new FunnelPoint("A", 100, 0.7, PointKind.Common))), FunnelChart.Write(Funnel()),
        WeekStrip.Write(new("Hours", null, [new("CT <scan>", [(480, 1080)]), new("Night nursing", [(10_000, 10_500)])], "Declared")),
        WeekStrip.Write(new("Hours", null, [], "Declared")),
        Heatmap.Write(Heat()), Heatmap.Write(Heat(0)),
        DotChart.Write(Dots(Dot("Thurrock <east>", 12, 10, 14), Dot("Mid Essex", 8, null, null))), DotChart.Write(Dots(Dot("Thurrock", 0, 0, 0))), DotChart.Write(Dots()),
    ];

    public static IHtmlDocument Parse(Markup markup) => new HtmlParser().ParseDocument(markup.ToString());

    public static IEnumerable<XElement> Drawings(Markup markup)
    {
        var html = markup.ToString();
        for (var at = html.IndexOf("<svg", StringComparison.Ordinal); at >= 0; at = html.IndexOf("<svg", at + 1, StringComparison.Ordinal))
            yield return XElement.Parse(html[at..(html.IndexOf("</svg>", at, StringComparison.Ordinal) + 6)]);
    }
}
