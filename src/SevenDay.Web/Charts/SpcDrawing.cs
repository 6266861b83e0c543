using SevenDay.Web.Components;

namespace SevenDay.Web.Charts;

internal sealed record SpcDrawing(SpcChartModel Model, bool Wide)
{
    private double Width => Wide ? 960 : 340;

    private double Left => Wide ? 52 : 40;

    private double Right => Width - (Wide ? 132 : 12);

    private double Top => (Wide ? 24 : 20) + (Model.Notes.Count > 0 ? 24 : 0);

    private double Bottom => (Wide ? 380 : 250) - 46 + (Model.Notes.Count > 0 ? 24 : 0);

    private Scale X { get; init; }

    private Scale Y { get; init; }

    public double Height => Bottom + 46;

    public void Draw(Markup svg, string id)
    {
        svg.Drawing(Wide ? "sd-wide" : "sd-narrow", Width, Height, id);
        DrawParts(svg);
        svg.Close();
    }

    /// <summary>The shapes without an element of their own.</summary>
    public void DrawParts(Markup svg)
    {
        var points = Model.Points;
        var (low, high) = Ticks.Bounds(points.SelectMany(point => new[] { point.Value, point.Mean, point.Lower, point.Upper }).Append(Model.Target).OfType<double>(), Model.Unit == "%");
        var inset = Wide ? 14 : 8;
        (this with
        {
            X = new(points[0].Period.DayNumber, points[^1].Period.DayNumber, Left + inset, Right - inset),
            Y = new(low, high, Bottom, Top),
        }).DrawScaled(svg);
    }

    private void DrawScaled(Markup svg)
    {
        DrawGrid(svg);
        foreach (var segment in SpcChart.Segments(Model.Points))
            DrawSegment(svg, segment);
        if (Model.Target is { } target)
            svg.Line("sd-target", Left, Y.At(target), Right, Y.At(target));
        svg.Path("sd-run", Model.Points.Select(At));
        for (var at = 0; at < Model.Points.Count; at++)
            svg.Mark(Model.Points[at].Kind, At(Model.Points[at]).X, At(Model.Points[at]).Y, Wide ? 4.6 : 3.4, at);
        DrawLatest(svg);
        if (Wide)
            DrawLabels(svg);
        SpcNotes.Draw(svg, Model, X, Top, Bottom, Wide ? 11 : 9);
    }

    private (double X, double Y) At(SpcChartPoint point) => (X.At(point.Period.DayNumber), Y.At(point.Value));

    private void DrawGrid(Markup svg)
    {
        foreach (var tick in Ticks.Between(Y.From, Y.To, Wide ? 6 : 7))
            svg.Line("sd-gridline", Left, Y.At(tick), Right, Y.At(tick)).Words(ChartWords.Tick(tick, Model.Unit), Left - 8, Y.At(tick) + 4, "sd-t sd-t--axis", "end");
        svg.Line("sd-axis", Left, Bottom, Right, Bottom);
        var months = Model.Points.All(point => point.Period.Day == 1);
        var every = Math.Max(1, (int)Math.Ceiling(Model.Points.Count / (Wide ? 12.0 : 5.0)));
        var year = 0;
        for (var at = 0; at < Model.Points.Count; at += every)
        {
            var period = Model.Points[at].Period;
            var x = X.At(period.DayNumber);
            svg.Line("sd-axis", x, Bottom, x, Bottom + 5).Words(ChartWords.Month(period, months), x, Bottom + 20, "sd-t sd-t--axis", "middle");
            if (period.Year != year)
                svg.Words(ChartWords.Tick(year = period.Year, "").Replace(",", ""), x, Bottom + 37, "sd-t sd-t--year", "middle");
        }
    }

    private void DrawSegment(Markup svg, IReadOnlyList<int> segment)
    {
        var points = segment.Select(at => Model.Points[at]).ToList();
        var limited = points.Where(point => point is { Lower: not null, Upper: not null }).ToList();
        if (limited.Count > 0)
        {
            var (upper, lower) = (Run(limited, point => point.Upper!.Value), Run(limited, point => point.Lower!.Value));
            svg.Path("sd-band", upper.Concat(Enumerable.Reverse(lower)), closed: true).Path("sd-limit", upper).Path("sd-limit", lower);
        }
        if (points.Where(point => point.Mean is not null).ToList() is { Count: > 0 } centred)
            svg.Path("sd-mean", Run(centred, point => point.Mean!.Value));
        if (points[0].RebaseReason is null)
            return;
        var x = X.At(points[0].Period.DayNumber) - 7;
        svg.Line("sd-rebase", x, Top - 8, x, Bottom);
        if (Wide)
            svg.Words("Limits start again", x + 6, Top - 2, "sd-t sd-t--small sd-halo");
    }

    // Lines reach a little beyond their first and last point, so that a segment of one point still has a line to see.
    private List<(double X, double Y)> Run(List<SpcChartPoint> points, Func<SpcChartPoint, double> value) =>
    [
        (X.At(points[0].Period.DayNumber) - 7, Y.At(value(points[0]))),
        .. points.Select(point => (X.At(point.Period.DayNumber), Y.At(value(point)))),
        (X.At(points[^1].Period.DayNumber) + 7, Y.At(value(points[^1]))),
    ];

    private void DrawLatest(Markup svg)
    {
        var last = Model.Points[^1];
        var (x, y) = At(last);
        svg.Shape("circle", ("class", "sd-latest"), ("cx", x), ("cy", y), ("r", Wide ? 10 : 8));
        svg.Words(ChartWords.Amount(last.Value, Model.Unit, Model.Decimals), Math.Min(x + 8, Width - 2), y - Top < 20 ? y + 26 : y - 14, "sd-t sd-t--value sd-halo", "end");
    }

    private void DrawLabels(Markup svg)
    {
        var last = Model.Points[^1];
        var labels = new (string Name, double? Value)[] { ("Target", Model.Target), ("Upper", last.Upper), (Model.Mean, last.Mean), ("Lower", last.Lower) }
            .Where(label => label.Value is not null).OrderByDescending(label => label.Value).ToList();
        var y = double.MinValue;
        foreach (var (name, value) in labels)
        {
            y = Math.Max(y + 16, Y.At(value!.Value) + 4);
            svg.Words($"{name} {ChartWords.Amount(value.Value, Model.Unit, Model.Decimals)}", Right + 8, y, name == "Target" ? "sd-t sd-t--target" : "sd-t");
        }
    }
}
