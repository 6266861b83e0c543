using SevenDay.Web.Components;

namespace SevenDay.Web.Charts;

internal sealed record DotDrawing(DotChartModel Model, bool Wide)
{
    private const double RowHeight = 26;
    private const double TitleLine = 18;
    private const double Top = 12;

    private double Width => Wide ? 960 : 340;

    private double Left => Wide ? 470 : 150;

    private double Right => Width - (Wide ? 34 : 20);

    public void Draw(Markup svg, string id)
    {
        var groups = Model.Rows.Select((row, at) => (Row: row, At: at)).GroupBy(row => row.Row.Group).ToList();
        var bottom = Top + groups.Sum(group => Height(group.Key, group.Count()));
        var (low, high) = Ticks.Bounds(Model.Rows.SelectMany(row => new[] { row.Lower ?? row.Value, row.Value, row.Upper ?? row.Value }), percent: false);
        var x = new Scale(low, Math.Min(high, Model.Highest ?? high), Left, Right);
        svg.Drawing(Wide ? "sd-wide" : "sd-narrow", Width, bottom + 30, id);
        var y = Top;
        foreach (var (at, group) in groups.Index())
        {
            var height = Height(group.Key, group.Count());
            if (at % 2 == 0) svg.Box("sd-stripe", 0, y, Width, height);
            y += height;
        }
        DrawAxis(svg, x, bottom);
        y = Top;
        foreach (var group in groups)
        {
            DrawGroup(svg, group.Key, [.. group], x, y);
            y += Height(group.Key, group.Count());
        }
        svg.Close();
    }

    private IReadOnlyList<string> TitleLines(string group) => ChartWords.Wrap(group, Wide ? 25 : 40, 3);

    private double Height(string group, int rows) => Wide
        ? Math.Max(rows * RowHeight, TitleLines(group).Count * TitleLine) + 14
        : rows * RowHeight + TitleLines(group).Count * TitleLine + 14;

    private void DrawAxis(Markup svg, Scale x, double bottom)
    {
        foreach (var tick in Ticks.Between(x.From, x.To, Wide ? 6 : 3))
            svg.Line("sd-gridline", x.At(tick), Top, x.At(tick), bottom).Words(Model.Tick(tick), x.At(tick), bottom + 20, "sd-t sd-t--axis", x.At(tick) > Right - 16 ? "end" : "middle");
        svg.Line("sd-axis", Left, bottom, Right, bottom);
    }

    private void DrawGroup(Markup svg, string title, IReadOnlyList<(DotRow Row, int At)> rows, Scale x, double y)
    {
        var lines = TitleLines(title);
        var titleTop = y + (Wide ? (Height(title, rows.Count) - lines.Count * TitleLine) / 2 : 6);
        foreach (var (at, line) in lines.Index()) svg.Words(line, 10, titleTop + at * TitleLine + 14, "sd-t sd-t--strong sd-halo");
        var first = y + 7 + (Wide ? (Height(title, rows.Count) - 14 - rows.Count * RowHeight) / 2 : lines.Count * TitleLine);
        foreach (var (at, (row, index)) in rows.Index()) DrawRow(svg, row, index, x, first + (at + 0.5) * RowHeight);
    }

    private void DrawRow(Markup svg, DotRow row, int index, Scale x, double y)
    {
        if (Wide) svg.Words(row.Label, 215, y + 4, "sd-t").Words(row.Figure, Left - 16, y + 4, "sd-t sd-t--value", "end");
        else svg.Words($"{row.Short} {row.Figure}".Trim(), 10, y + 4, "sd-t");
        if (row is { Lower: { } lower, Upper: { } upper })
        {
            var look = $"sd-whisker sd-whisker--{row.Kind}";
            svg.Line(look, x.At(lower), y, x.At(upper), y).Line(look, x.At(lower), y - 5, x.At(lower), y + 5).Line(look, x.At(upper), y - 5, x.At(upper), y + 5);
        }
        svg.Mark(row.Kind, x.At(row.Value), y, row.Kind == "weekend" ? 5.5 : 6, index);
    }
}
