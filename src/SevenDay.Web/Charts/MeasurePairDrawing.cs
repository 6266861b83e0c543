using SevenDay.Web.Components;

namespace SevenDay.Web.Charts;

internal sealed record MeasurePairDrawing(MeasurePairModel Model, bool Wide)
{
    private double Width => Wide ? 960 : 340;

    private double Height => Wide ? 340 : 250;

    public void Draw(Markup svg, string id)
    {
        var (left, right, top, bottom) = (Wide ? 52.0 : 40, Width - (Wide ? 96 : 24), 20.0, Height - 46);
        var points = Model.Points;
        var (low, high) = Ticks.Bounds(points.SelectMany(p => new[] { p.Weekday, p.Weekend }).OfType<double>(), Model.Unit == "%");
        var (x, y) = (new Scale(0, points.Count - 1, left + 14, right - 14), new Scale(low, high, bottom, top));
        svg.Drawing(Wide ? "sd-wide" : "sd-narrow", Width, Height, id);
        foreach (var tick in Ticks.Between(low, high, 6))
            svg.Line("sd-gridline", left, y.At(tick), right, y.At(tick)).Words(ChartWords.Tick(tick, Model.Unit), left - 8, y.At(tick) + 4, "sd-t sd-t--axis", "end");
        svg.Line("sd-axis", left, bottom, right, bottom);
        var every = Math.Max(1, (int)Math.Ceiling(points.Count / (Wide ? 8.0 : 3.0)));
        for (var at = 0; at < points.Count; at += every)
            svg.Line("sd-axis", x.At(at), bottom, x.At(at), bottom + 5).Words(points[at].Words, x.At(at), bottom + 20, "sd-t sd-t--axis", "middle");
        Run(svg, x, y, "weekday", p => p.Weekday);
        Run(svg, x, y, "weekend", p => p.Weekend);
        svg.Close();
    }

    private void Run(Markup svg, Scale x, Scale y, string kind, Func<MeasurePairPoint, double?> value)
    {
        var there = Model.Points.Index().Where(p => value(p.Item) is not null).Select(p => (X: x.At(p.Index), Y: y.At(value(p.Item)!.Value))).ToList();
        if (there.Count == 0) return;
        svg.Path("sd-run", there);
        foreach (var (at, height) in there)
            svg.Mark(kind, at, height, Wide ? 4.6 : 3.4);
        if (Wide)
            svg.Words(kind == "weekday" ? "Weekday" : "Weekend", there[^1].X + 12, there[^1].Y + 4);
    }
}
