using SevenDay.Web.Components;

namespace SevenDay.Web.Charts;

/// <summary>Weekday beside weekend, each with its 95% interval.</summary>
public static class IntervalChart
{
    public static Markup Write(IntervalChartModel model, string? id = null, int headingLevel = 2)
    {
        var figure = new ChartFigure("interval", model.Title, model.Summary, model.SourceLine, NumbersOf(model))
        {
            Id = id ?? ChartWords.Slug(model.Title),
            HeadingLevel = headingLevel,
            Walkable = true,
            Key = Key(model),
        };
        return model.Rows.Count == 0
            ? figure.Write()
            : figure.Write(svg => new IntervalDrawing(model, Wide: true).Draw(svg, figure.Id), svg => new IntervalDrawing(model, Wide: false).Draw(svg, figure.Id));
    }

    private static Numbers NumbersOf(IntervalChartModel model) => new(
        ["", "Days", model.CountName, model.OfName, "Rate", "95% interval"],
        [.. model.Rows.Select(row => new NumbersRow(
            [row.Group, row.Label, ChartWords.Count(row.Met), ChartWords.Count(row.N), Rate(row), Interval(row)],
            row.Rate is null ? $"{row.Group}, {row.Label}: too few to show"
                : $"{row.Group}, {row.Label}: {Rate(row)}, {ChartWords.Count(row.Met)} of {ChartWords.Count(row.N)}. 95% interval {Interval(row)}"))],
        FirstNumeric: 2);

    private static string Rate(IntervalRow row) => row.Rate is { } rate ? Words.Percent(rate, row.IsRounded) : "*";

    private static string Interval(IntervalRow row) => row is { Lower: { } lower, Upper: { } upper } ? Words.Interval(lower, upper, row.IsRounded) : "*";

    private static Markup Key(IntervalChartModel model)
    {
        var key = new ChartKey();
        foreach (var kind in new[] { "weekday", "weekend" }.Where(kind => model.Rows.Any(row => row.Kind == kind)))
            key.Mark(kind, kind == "weekday" ? "Weekday" : model.WeekendName);
        key.Line("sd-whisker", "95% confidence interval");
        if (model.Threshold is { } threshold)
            key.Line("sd-target", $"{model.ThresholdName} {ChartWords.Percent(threshold)}");
        return key.Done();
    }
}
