using SevenDay.Web.Components;

namespace SevenDay.Web.Charts;

/// <summary>The shape of a run of values, the size of a word. It decorates numbers that stand beside it, so it is hidden from assistive technology.</summary>
public static class Sparkline
{
    private const double Width = 120, Height = 32, Edge = 4;

    public static Markup Write(IReadOnlyList<double> values, double? target = null)
    {
        var svg = new Markup();
        if (values.Count < 2) return svg;
        var all = target is { } aim ? [.. values, aim] : values;
        var x = new Scale(0, values.Count - 1, Edge, Width - Edge);
        var y = new Scale(all.Min(), all.Max(), Height - Edge, Edge);
        svg.Open("svg", ("class", "sd-spark"), ("viewBox", $"0 0 {Width} {Height}"), ("width", Width), ("height", Height), ("aria-hidden", "true"), ("focusable", "false"));
        if (target is { } line) svg.Line("sd-target", Edge, y.At(line), Width - Edge, y.At(line));
        svg.Path("sd-run", values.Select((value, at) => (x.At(at), y.At(value))));
        return svg.Mark(PointKind.Common, x.At(values.Count - 1), y.At(values[^1]), 3).Close();
    }
}
