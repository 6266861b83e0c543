using SevenDay.Web.Components;

namespace SevenDay.Web.Charts;

/// <summary>Numbered marks over the drawing and the list that says what they mean.</summary>
internal static class SpcNotes
{
    public static void Draw(Markup svg, SpcChartModel model, Scale x, double top, double bottom, double radius)
    {
        var taken = double.MinValue;
        foreach (var note in model.Notes.Where(note => IsOn(model, note)).OrderBy(note => note.On))
        {
            var at = x.At(note.On.DayNumber);
            var middle = Math.Max(at, taken + radius * 2 + 2);
            taken = middle;
            svg.Line("sd-notemark", at, top - 8, at, bottom);
            svg.Shape("circle", ("class", "sd-notemark__disc"), ("cx", middle), ("cy", top - 22), ("r", radius));
            svg.Words(note.Label, middle, top - 18, "sd-t sd-t--note", "middle");
        }
    }

    public static Markup List(SpcChartModel model, int headingLevel)
    {
        var html = new Markup();
        html.Element($"h{headingLevel}", "Marks on the chart", ("class", "nhsuk-heading-xs sd-notes__heading"));
        html.Open("ul", ("class", "nhsuk-list sd-notes"));
        foreach (var note in model.Notes)
            html.Open("li").Element("strong", note.Label, ("class", "sd-notes__label")).Text(" " + note.Words)
                .Text(IsOn(model, note) ? "" : " It lies outside the periods of the chart.").Close();
        return html.Close();
    }

    private static bool IsOn(SpcChartModel model, SpcChartNote note) =>
        model.Points.Count > 0 && note.On >= model.Points[0].Period && note.On <= model.Points[^1].Period;
}
