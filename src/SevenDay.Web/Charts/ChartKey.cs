using SevenDay.Web.Components;

namespace SevenDay.Web.Charts;

/// <summary>The key under a chart: the mark itself beside its words.</summary>
internal sealed class ChartKey
{
    private readonly Markup html = new Markup().Open("ul", ("class", "sd-key"));

    public ChartKey Mark(string kind, string words) => Item(words, svg => svg.Mark(kind, 12, 8, 5));

    public ChartKey Line(string look, string words) => Item(words, svg => svg.Line(look, 0, 8, 24, 8));

    public ChartKey Area(string look, string words, double height = 14) => Item(words, svg => svg.Box(look, 0, 15 - height, 24, height));

    public Markup Done() => html.Close();

    private ChartKey Item(string words, Action<Markup> draw)
    {
        html.Open("li").Open("svg", ("class", "sd-key__mark"), ("viewBox", "0 0 24 16"), ("width", 24), ("height", 16), ("aria-hidden", "true"), ("focusable", "false"));
        draw(html);
        html.Close().Text(words).Close();
        return this;
    }
}
