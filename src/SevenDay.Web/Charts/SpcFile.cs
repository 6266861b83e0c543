using Microsoft.AspNetCore.Html;
using SevenDay.Web.Components;

namespace SevenDay.Web.Charts;

/// <summary>A chart as a file that stands alone: title, finding, drawing and source, with its looks in it.</summary>
public static class SpcFile
{
    internal const double Width = 960;

    private const int LettersInLine = 130;

    public static string Svg(SpcChartModel model)
    {
        var svg = new Markup();
        var drawing = new SpcDrawing(model, Wide: true);
        var (summary, source) = (ChartWords.Wrap(model.Summary, LettersInLine, 3), ChartWords.Wrap(model.SourceLine, LettersInLine, 3));
        var notes = model.Notes.SelectMany(note => ChartWords.Wrap($"{note.Label} {note.Words}", LettersInLine, 3)).ToList();
        var top = 48 + summary.Count * 20;
        var drawn = model.Points.Count == 0 ? 0 : drawing.Height;
        var height = top + drawn + 16 + (notes.Count + source.Count) * 20 + 12;
        svg.Open("svg", ("xmlns", "http://www.w3.org/2000/svg"), ("viewBox", FormattableString.Invariant($"0 0 {Width:0} {height:0.#}")),
            ("width", Width), ("height", height), ("role", "img"), ("aria-labelledby", "title"), ("aria-describedby", "desc"), ("font-family", "Frutiger, Arial, Arimo, Helvetica, sans-serif"));
        svg.Element("title", model.Title, ("id", "title")).Element("desc", $"{model.Summary} {model.SourceLine}", ("id", "desc"));
        svg.Open("style").Raw(new HtmlString(Css)).Close();
        svg.Shape("rect", ("x", 0), ("y", 0), ("width", Width), ("height", height), ("fill", "#ffffff"));
        svg.Words(model.Title, 16, 32, "sd-file__title");
        Lines(svg, summary, 56);
        if (model.Points.Count > 0)
        {
            svg.Open("g", ("transform", FormattableString.Invariant($"translate(0,{top})")));
            drawing.DrawParts(svg);
            svg.Close();
        }
        Lines(svg, [.. notes, .. source], top + drawn + 20);
        return svg.Close().ToString();
    }

    private static string Css => string.Concat(ChartLook.All.Select(l => $".{l.Class}{{{l.Look.Css}}}")) + ".sd-halo{paint-order:stroke;stroke-linejoin:round}";

    private static void Lines(Markup svg, IReadOnlyList<string> lines, double y)
    {
        foreach (var (at, line) in lines.Index())
            svg.Words(line, 16, y + at * 20, "sd-file__text");
    }
}
