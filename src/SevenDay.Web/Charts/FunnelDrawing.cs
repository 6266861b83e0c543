using SevenDay.Web.Components;

namespace SevenDay.Web.Charts;

internal sealed record FunnelDrawing(FunnelChartModel Model, bool Wide)
{
    private double Width => Wide ? 960 : 340;

    private double Left => Wide ? 52 : 40;

    private double Right => Width - (Wide ? 24 : 12);

    private double Bottom => (Wide ? 400 : 270) - 48;

    public void Draw(Markup svg, string id)
    {
        var most = Model.Points.Max(point => point.N) * 1.08;
        var (low, high) = Ticks.Bounds([.. Model.Points.Select(point => point.Rate * 100), Model.Average * 100,
            .. Model.Limits.Where(limit => limit.N >= Model.Points.Min(point => point.N)).SelectMany(limit => new[] { limit.Lower998 * 100, limit.Upper998 * 100 })], percent: true);
        var (x, y) = (new Scale(0, most, Left, Right), new Scale(low, high, Bottom, 16));
        svg.Drawing(Wide ? "sd-wide" : "sd-narrow", Width, Bottom + 48, id);
        DrawAxes(svg, x, y);
        DrawLimits(svg, x, y);
        svg.Line("sd-mean", Left, y.At(Model.Average * 100), Right, y.At(Model.Average * 100));
        foreach (var (at, point) in Model.Points.Index())
            svg.Mark(point.Kind, x.At(point.N), y.At(point.Rate * 100), Wide ? 5 : 3.8, at);
        foreach (var point in Model.Points.Where(point => point.Kind != PointKind.Common))
            Name(svg, point, x.At(point.N), y.At(point.Rate * 100));
        svg.Close();
    }

    private void DrawAxes(Markup svg, Scale x, Scale y)
    {
        foreach (var tick in Ticks.Between(y.From, y.To, Wide ? 6 : 7))
            svg.Line("sd-gridline", Left, y.At(tick), Right, y.At(tick)).Words(ChartWords.Tick(tick, "%"), Left - 8, y.At(tick) + 4, "sd-t sd-t--axis", "end");
        svg.Line("sd-axis", Left, Bottom, Right, Bottom);
        foreach (var tick in Ticks.Between(0, x.To, Wide ? 8 : 4))
            svg.Line("sd-axis", x.At(tick), Bottom, x.At(tick), Bottom + 5).Words(ChartWords.Tick(tick, ""), x.At(tick), Bottom + 20, "sd-t sd-t--axis", "middle");
        svg.Words($"Number of {Model.CountName}", (Left + Right) / 2, Bottom + 41, "sd-t", "middle");
    }

    private void DrawLimits(Markup svg, Scale x, Scale y)
    {
        var shown = Model.Limits.Where(limit => limit.N <= x.To).ToList();
        IEnumerable<(double, double)> Curve(Func<FunnelLimit, double> value) => shown.Where(limit => value(limit) * 100 >= y.From && value(limit) * 100 <= y.To)
            .Select(limit => (x.At(limit.N), y.At(value(limit) * 100)));
        if (shown.Count == 0)
            return;
        var inside = shown.Select(limit => (x.At(limit.N), y.At(Math.Min(limit.Upper998 * 100, y.To))))
            .Concat(Enumerable.Reverse(shown).Select(limit => (x.At(limit.N), y.At(Math.Max(limit.Lower998 * 100, y.From)))));
        svg.Path("sd-band", inside, closed: true);
        svg.Path("sd-limit sd-limit--95", Curve(limit => limit.Upper95)).Path("sd-limit sd-limit--95", Curve(limit => limit.Lower95));
        svg.Path("sd-limit", Curve(limit => limit.Upper998)).Path("sd-limit", Curve(limit => limit.Lower998));
    }

    private void Name(Markup svg, FunnelPoint point, double x, double y)
    {
        var left = x > Width * 0.6;
        svg.Words(Wide ? point.Label : ChartWords.Wrap(point.Label, 18, 1)[0], left ? x - 11 : x + 11, y + 4, "sd-t sd-t--strong sd-halo", left ? "end" : null);
    }
}
