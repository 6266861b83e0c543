using SevenDay.Web.Components;

namespace SevenDay.Web.Charts;

/// <summary>Organisations compared, with the limits that chance allows at each size.</summary>
public static class FunnelChart
{
    public static Markup Write(FunnelChartModel model, string? id = null, int headingLevel = 2)
    {
        var figure = new ChartFigure("funnel", model.Title, model.Summary, model.SourceLine, NumbersOf(model))
        {
            Id = id ?? ChartWords.Slug(model.Title),
            HeadingLevel = headingLevel,
            Walkable = true,
            Key = Key(model),
        };
        return model.Points.Count == 0
            ? figure.Write()
            : figure.Write(svg => new FunnelDrawing(model, Wide: true).Draw(svg, figure.Id), svg => new FunnelDrawing(model, Wide: false).Draw(svg, figure.Id));
    }

    private static Numbers NumbersOf(FunnelChartModel model) => new(
        ["", "n", "Rate", "Variation"],
        [.. model.Points.Select(point => new NumbersRow(
            [point.Label, ChartWords.Count(point.N), ChartWords.Percent1(point.Rate), Words(point.Kind)],
            $"{point.Label}: {ChartWords.Percent1(point.Rate)} of {ChartWords.Count(point.N)}. {Words(point.Kind)}"))],
        LastNumeric: 2);

    private static string Words(string kind) => kind == PointKind.Common ? "Within the limits" : $"Outside the limits: {PointKind.InWords(kind).ToLowerInvariant()}";

    private static Markup Key(FunnelChartModel model)
    {
        var key = new ChartKey();
        foreach (var kind in PointKind.All.Where(kind => model.Points.Any(point => point.Kind == kind)))
            key.Mark(kind, Words(kind));
        return key.Line("sd-mean", $"Average {ChartWords.Percent1(model.Average)}").Line("sd-limit sd-limit--95", "95% limits").Line("sd-limit", "99.8% limits").Done();
    }
}
