using SevenDay.Web.Components;

namespace SevenDay.Web.Charts;

/// <summary>When services are open across the seven days, the weekend shaded.</summary>
public static class WeekStrip
{
    public static Markup Write(WeekStripModel model, string? id = null, int headingLevel = 2)
    {
        var figure = new ChartFigure("week", model.Title, model.Summary ?? InWords(model.Rows), model.SourceLine, NumbersOf(model))
        {
            Id = id ?? ChartWords.Slug(model.Title),
            HeadingLevel = headingLevel,
            Key = KeyOf(model).Done(),
            Nothing = "There are no services to show yet.",
        };
        return model.Rows.Count == 0
            ? figure.Write()
            : figure.Write(svg => new WeekDrawing(model, Wide: true).Draw(svg, figure.Id), svg => new WeekDrawing(model, Wide: false).Draw(svg, figure.Id));
    }

    private static string? InWords(IReadOnlyList<WeekStripRow> rows)
    {
        static double Hours(WeekStripRow row, int from, int to) => Enumerable.Range(from, to - from).SelectMany(day => ClockWords.On(day, row.Open)).Sum(part => part.End - part.Start) / 60.0;
        return rows switch
        {
            [] => null,
            [var only] => FormattableString.Invariant($"Open {Hours(only, 0, 7):0.#} hours a week, {Hours(only, 5, 7):0.#} of them at the weekend."),
            _ => $"{rows.Count(row => Hours(row, 5, 7) > 0)} of {rows.Count} are open at some time at the weekend.",
        };
    }

    private static ChartKey KeyOf(WeekStripModel model)
    {
        var key = new ChartKey().Area("sd-open", "Open").Area("sd-open sd-open--weekend", "Open at the weekend");
        if (model.Rows.Any(row => row.Away is { Count: > 0 })) key.Area("sd-open", "On call, or by telephone or video", WeekDrawing.AwayHeight);
        return key.Area("sd-weekend", "Weekend");
    }

    private static Numbers NumbersOf(WeekStripModel model) => new(
        ["", .. ClockWords.Days],
        [.. model.Rows.Select(row => new NumbersRow([row.Label, .. Enumerable.Range(0, 7).Select(day => ClockWords.OnInWords(day, row.Open, row.Away))]))],
        FirstNumeric: 99);
}
