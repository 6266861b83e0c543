using SevenDay.Web.Components;

namespace SevenDay.Web.Charts;

/// <summary>A dot for each value, with its 95% interval where it has one.</summary>
public static class DotChart
{
    public static Markup Write(DotChartModel model, string? id = null, int headingLevel = 2)
    {
        var figure = new ChartFigure("dots", model.Title, model.Summary, model.SourceLine, new Numbers(model.Heads, [.. model.Rows.Select(RowOf)], FirstNumeric: 2, LastNumeric: 4))
        {
            Id = id ?? ChartWords.Slug(model.Title),
            HeadingLevel = headingLevel,
            Walkable = true,
            Key = Key(model),
        };
        return model.Rows.Count == 0
            ? figure.Write()
            : figure.Write(svg => new DotDrawing(model, Wide: true).Draw(svg, figure.Id), svg => new DotDrawing(model, Wide: false).Draw(svg, figure.Id));
    }

    private static NumbersRow RowOf(DotRow row) => new(row.Cells, $"{row.Group}{(row.Label.Length > 0 ? $", {row.Label}" : "")}: {row.Text}");

    private static Markup Key(DotChartModel model)
    {
        var key = new ChartKey();
        foreach (var one in model.Key) key.Mark(one.Kind, one.Words);
        if (model.Rows.Any(row => row.Lower is not null)) key.Line("sd-whisker", "95% confidence interval");
        return key.Done();
    }
}
