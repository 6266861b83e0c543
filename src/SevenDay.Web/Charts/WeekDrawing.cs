using SevenDay.Web.Components;

namespace SevenDay.Web.Charts;

internal sealed record WeekDrawing(WeekStripModel Model, bool Wide)
{
    private const double Head = 28;

    /// <summary>Hours on call or remote are told from those on site by a lower bar, not by colour alone.</summary>
    internal const double AwayHeight = 7;

    private double Width => Wide ? 960 : 340;

    private double Left => Wide ? 232 : 4;

    private double DayWidth => (Width - Left - 4) / 7;

    private double RowHeight => Wide ? 36 : 50;

    private double BarTop => Wide ? 8 : 24;

    public void Draw(Markup svg, string id)
    {
        var bottom = Head + Model.Rows.Count * RowHeight;
        svg.Drawing(Wide ? "sd-wide" : "sd-narrow", Width, bottom + (Wide ? 20 : 6), id);
        svg.Box("sd-weekend", Left + 5 * DayWidth, 0, 2 * DayWidth, bottom);
        foreach (var (day, name) in ClockWords.Days.Index())
            DrawDay(svg, day, name, bottom);
        foreach (var (at, row) in Model.Rows.Index())
            DrawRow(svg, row, Head + at * RowHeight);
        svg.Line("sd-axis", Left, bottom, Left + 7 * DayWidth, bottom).Close();
    }

    private void DrawDay(Markup svg, int day, string name, double bottom)
    {
        var x = Left + day * DayWidth;
        svg.Words(Wide ? name : name[..3], x + DayWidth / 2, 18, day > 4 ? "sd-t sd-t--strong" : "sd-t", "middle");
        if (day > 0)
            svg.Line("sd-daybreak", x, Head - 4, x, bottom);
        svg.Line("sd-midday", x + DayWidth / 2, Head, x + DayWidth / 2, bottom);
        if (Wide)
            svg.Words("midday", x + DayWidth / 2, bottom + 15, "sd-t sd-t--small", "middle");
    }

    private void DrawRow(Markup svg, WeekStripRow row, double y)
    {
        var result = row.Kind == "result";
        if (Wide)
            foreach (var (at, line) in ChartWords.Wrap(row.Label, 33, 2).Index())
                svg.Words(line, 2, y + (ChartWords.Wrap(row.Label, 33, 2).Count == 1 ? 22 : 15 + at * 15), result ? "sd-t sd-t--strong" : "sd-t");
        else
            svg.Words(ChartWords.Wrap(row.Label, 50, 1)[0], 4, y + 18, result ? "sd-t sd-t--strong sd-halo" : "sd-t sd-halo");
        svg.Line("sd-row", Wide ? 0 : Left, y, Width - 4, y);
        for (var day = 0; day < 7; day++)
            DrawOpenings(svg, row, day, y);
    }

    private void DrawOpenings(Markup svg, WeekStripRow row, int day, double y)
    {
        var parts = ClockWords.On(day, row.Open);
        var x = Left + day * DayWidth;
        var away = ClockWords.On(day, row.Away ?? []);
        foreach (var (start, end) in ClockWords.Without(parts, away))
            DrawBar(start, end, 20);
        foreach (var (start, end) in away)
            DrawBar(start, end, AwayHeight);
        if (parts.Count == 0)
            svg.Words("closed", x + DayWidth / 2, y + BarTop + 15, day > 4 ? "sd-t sd-t--closed sd-halo sd-halo--weekend" : "sd-t sd-t--closed sd-halo", "middle");

        void DrawBar(int start, int end, double height) =>
            svg.Box(day > 4 ? "sd-open sd-open--weekend" : row.Kind == "result" ? "sd-open sd-open--result" : "sd-open",
                x + start * DayWidth / ClockWords.Day, y + BarTop + 20 - height, (end - start) * DayWidth / ClockWords.Day, height, Math.Min(2, height / 2));
    }
}
