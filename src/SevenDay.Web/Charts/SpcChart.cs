using SevenDay.Web.Components;

namespace SevenDay.Web.Charts;

/// <summary>A run of values with mean, process limits and target. Mean and limits are broken where the process was rebased.</summary>
public static class SpcChart
{
    public static Markup Write(SpcChartModel model, string? id = null, int headingLevel = 2)
    {
        var figure = new ChartFigure("spc", model.Title, model.Summary, model.SourceLine, SpcNumbers.Of(model))
        {
            Id = id ?? ChartWords.Slug(model.Title),
            HeadingLevel = headingLevel,
            Walkable = true,
            Key = Key(model),
            Notes = model.Notes.Count > 0 ? SpcNotes.List(model, headingLevel + 1) : null,
        };
        return model.Points.Count == 0
            ? figure.Write()
            : figure.Write(svg => new SpcDrawing(model, Wide: true).Draw(svg, figure.Id), svg => new SpcDrawing(model, Wide: false).Draw(svg, figure.Id));
    }

    internal static IReadOnlyList<IReadOnlyList<int>> Segments(IReadOnlyList<SpcChartPoint> points)
    {
        var segments = new List<List<int>>();
        for (var at = 0; at < points.Count; at++)
        {
            if (at == 0 || points[at].RebaseReason is not null)
                segments.Add([]);
            segments[^1].Add(at);
        }
        return segments;
    }

    private static Markup Key(SpcChartModel model)
    {
        var key = new ChartKey();
        foreach (var kind in PointKind.All.Where(kind => model.Points.Any(point => point.Kind == kind)))
            key.Mark(kind, PointKind.InWords(kind));
        string Words(double value) => ChartWords.Amount(value, model.Unit, model.Decimals);
        var last = model.Points.LastOrDefault();
        if (last?.Mean is { } mean)
            key.Line("sd-mean", $"{model.Mean} {Words(mean)}");
        if (last is { Lower: { } lower, Upper: { } upper })
            key.Line("sd-limit", $"Process limits {Words(lower)} to {Words(upper)}");
        if (model.Target is { } target)
            key.Line("sd-target", $"Target {Words(target)}");
        return key.Done();
    }
}
