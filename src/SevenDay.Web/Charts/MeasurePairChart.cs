using SevenDay.Web.Components;

namespace SevenDay.Web.Charts;

/// <summary>Two runs of values: weekday as circles, weekend as squares. The marks differ in shape as well as in colour.</summary>
public static class MeasurePairChart
{
    public static Markup Write(MeasurePairModel model, string? id = null, int headingLevel = 2)
    {
        var figure = new ChartFigure("spc", model.Title, model.Summary, model.SourceLine, Numbers(model))
        {
            Id = id ?? ChartWords.Slug(model.Title),
            HeadingLevel = headingLevel,
            Key = new ChartKey().Mark("weekday", $"Weekday: {model.Weekday}").Mark("weekend", $"Weekend: {model.Weekend}").Done(),
        };
        return model.Points.Count == 0
            ? figure.Write()
            : figure.Write(svg => new MeasurePairDrawing(model, Wide: true).Draw(svg, figure.Id), svg => new MeasurePairDrawing(model, Wide: false).Draw(svg, figure.Id));
    }

    private static Numbers Numbers(MeasurePairModel model)
    {
        string Says(double? value, string? size) => value is { } number ? ChartWords.Amount(number, model.Unit, model.Decimals) + (size is null ? "" : $" ({size})") : "No value";
        return new(["Period", $"Weekday: {model.Weekday}", $"Weekend: {model.Weekend}"],
            [.. model.Points.Select(p => new NumbersRow([p.Words, Says(p.Weekday, p.WeekdaySize), Says(p.Weekend, p.WeekendSize)]))]);
    }
}
