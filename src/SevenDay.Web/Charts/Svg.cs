using SevenDay.Web.Components;

namespace SevenDay.Web.Charts;

/// <summary>The few shapes that the charts need. Looks come from classes only: the content security policy allows nothing else.</summary>
internal static class Svg
{
    public static Markup Drawing(this Markup html, string size, double width, double height, string id) =>
        html.Open("svg", ("class", $"sd-plot {size}"), ("viewBox", FormattableString.Invariant($"0 0 {width:0.#} {height:0.#}")), ("role", "img"),
            ("aria-labelledby", $"{id}-title"), ("aria-describedby", $"{id}-summary"), ("focusable", "false"));

    public static Markup Line(this Markup svg, string look, double x1, double y1, double x2, double y2) =>
        svg.Shape("line", ("class", look), ("x1", x1), ("y1", y1), ("x2", x2), ("y2", y2));

    public static Markup Box(this Markup svg, string look, double x, double y, double width, double height, double? round = null) =>
        svg.Shape("rect", ("class", look), ("x", x), ("y", y), ("width", Math.Max(0, width)), ("height", Math.Max(0, height)), ("rx", round));

    public static Markup Words(this Markup svg, string text, double x, double y, string look = "sd-t", string? anchor = null) =>
        svg.Element("text", text, ("class", look), ("x", x), ("y", y), ("text-anchor", anchor));

    public static Markup Path(this Markup svg, string look, IEnumerable<(double X, double Y)> points, bool closed = false) =>
        svg.Shape("path", ("class", look), ("d", Through(points) + (closed ? "Z" : "")));

    public static Markup Mark(this Markup svg, string kind, double x, double y, double size, int? index = null)
    {
        (string, object?) at = ("data-i", index);
        return kind switch
        {
            PointKind.Improvement => svg.Shape("path", ("class", "sd-pt sd-pt--improvement"), ("d", Through([(x, y - size * 1.4), (x + size * 1.4, y), (x, y + size * 1.4), (x - size * 1.4, y)]) + "Z"), at),
            PointKind.Concern => svg.Shape("path", ("class", "sd-pt sd-pt--concern"), ("d", Through([(x, y - size * 1.35), (x + size * 1.35, y + size), (x - size * 1.35, y + size)]) + "Z"), at),
            PointKind.Neutral or "weekend" => svg.Shape("rect", ("class", $"sd-pt sd-pt--{kind}"), ("x", x - size), ("y", y - size), ("width", size * 2), ("height", size * 2), at),
            _ => svg.Shape("circle", ("class", $"sd-pt sd-pt--{(kind == "weekday" ? kind : PointKind.Common)}"), ("cx", x), ("cy", y), ("r", size), at),
        };
    }

    private static string Through(IEnumerable<(double X, double Y)> points) =>
        string.Concat(points.Select((point, at) => FormattableString.Invariant($"{(at == 0 ? "M" : "L")}{point.X:0.#} {point.Y:0.#}")));
}
