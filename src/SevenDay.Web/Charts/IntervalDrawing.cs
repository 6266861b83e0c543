using SevenDay.Web.Components;

namespace SevenDay.Web.Charts;

internal sealed record IntervalDrawing(IntervalChartModel Model, bool Wide)
{
    private const double RowHeight = 26;
    private const double TitleLine = 18;

    private double Width => Wide ? 960 : 340;

    private double Left => Wide ? 420 : 112;

    private double Right => Width - (Wide ? 24 : 14);

    public void Draw(Markup svg, string id)
    {
        var groups = Model.Rows.Select((row, at) => (Row: row, At: at)).GroupBy(row => row.Row.Group).ToList();
        const double top = 26;
        var bottom = top + groups.Sum(group => Height(group.Key, group.Count()));
        var x = new Scale(From, To, Left, Right);
        svg.Drawing(Wide ? "sd-wide" : "sd-narrow", Width, bottom + 30, id);
        var y = top;
        foreach (var (at, group) in groups.Index())
        {
            var height = Height(group.Key, group.Count());
            if (at % 2 == 0)
                svg.Box("sd-stripe", 0, y, Width, height);
            y += height;
        }
        DrawAxis(svg, x, top, bottom);
        y = top;
        foreach (var group in groups)
        {
            DrawGroup(svg, group.Key, [.. group], x, y);
            y += Height(group.Key, group.Count());
        }
        svg.Close();
    }

    // A dot on a scale is read by place, not by length: the scale may start above nought, at a round 10%.
    private double From => Model.Zoom ? Bounds.Low : Math.Max(0, Math.Floor((Model.Rows.Select(row => row.Lower).Append(Model.Threshold).OfType<double>().DefaultIfEmpty(0).Min() - 0.02) * 10) / 10);

    private double To => Model.Zoom ? Bounds.High : 1;

    private (double Low, double High) Bounds => Ticks.Bounds(Model.Rows.SelectMany(row => new[] { row.Lower, row.Upper }).Append(Model.Threshold).OfType<double>().DefaultIfEmpty(0), percent: false);

    private string Percent(double? proportion) => Model.Zoom ? ChartWords.Percent1(proportion) : ChartWords.Percent(proportion);

    private IReadOnlyList<string> TitleLines(string group) => ChartWords.Wrap(group, Wide ? 30 : 44, 3);

    private double Height(string group, int rows) => Wide
        ? Math.Max(rows * RowHeight, TitleLines(group).Count * TitleLine) + 14
        : rows * RowHeight + TitleLines(group).Count * TitleLine + 14;

    private void DrawAxis(Markup svg, Scale x, double top, double bottom)
    {
        foreach (var tick in Ticks.Between(From, To, Wide ? 8 : 4))
            svg.Line("sd-gridline", x.At(tick), top, x.At(tick), bottom).Words(Percent(tick), x.At(tick), bottom + 20, "sd-t sd-t--axis", tick > 0.97 && !Wide ? "end" : "middle");
        svg.Line("sd-axis", Left, bottom, Right, bottom);
        if (Model.Threshold is not { } threshold)
            return;
        svg.Line("sd-target", x.At(threshold), top - 4, x.At(threshold), bottom);
        svg.Words($"{Model.ThresholdName} {ChartWords.Percent(threshold)}", x.At(threshold), top - 10, "sd-t sd-t--target", threshold > 0.85 ? "end" : "middle");
    }

    private void DrawGroup(Markup svg, string title, IReadOnlyList<(IntervalRow Row, int At)> rows, Scale x, double y)
    {
        var lines = TitleLines(title);
        var titleTop = y + (Wide ? (Height(title, rows.Count) - lines.Count * TitleLine) / 2 : 6);
        foreach (var (at, line) in lines.Index())
            svg.Words(line, 10, titleTop + at * TitleLine + 14, "sd-t sd-t--strong sd-halo");
        var first = y + 7 + (Wide ? (Height(title, rows.Count) - 14 - rows.Count * RowHeight) / 2 : lines.Count * TitleLine);
        foreach (var (at, (row, index)) in rows.Index())
            DrawRow(svg, row, index, x, first + (at + 0.5) * RowHeight);
    }

    private void DrawRow(Markup svg, IntervalRow row, int index, Scale x, double y)
    {
        if (row.Rate is null)
            svg.Words(row.Label, Wide ? 252 : 10, y + 4, "sd-t").Words("too few to show", Left + 6, y + 4, "sd-t sd-t--small sd-halo");
        else if (Wide)
            svg.Words(row.Label, 252, y + 4, "sd-t").Words(Percent(row.Rate), 346, y + 4, "sd-t sd-t--value", "end")
                .Words(row.N is null ? "" : $"n {ChartWords.Count(row.N)}", 410, y + 4, "sd-t sd-t--small", "end");
        else
            svg.Words($"{row.Label} {Percent(row.Rate)}", 10, y + 4, "sd-t");
        if (row is not { Rate: { } rate, Lower: { } lower, Upper: { } upper })
            return;
        var look = $"sd-whisker sd-whisker--{row.Kind}";
        svg.Line(look, x.At(lower), y, x.At(upper), y).Line(look, x.At(lower), y - 5, x.At(lower), y + 5).Line(look, x.At(upper), y - 5, x.At(upper), y + 5);
        svg.Mark(row.Kind, x.At(rate), y, row.Kind == "weekend" ? 5.5 : 6, index);
    }
}
