using System.Globalization;

namespace SevenDay.Web.Charts;

/// <summary>How a class of the drawing looks where no style sheet reaches: in a file of its own.</summary>
/// <param name="Fill">A colour, or none.</param>
/// <param name="Dash">Lengths of line and gap; empty for a solid line.</param>
/// <param name="Size">Of letters; 0 leaves it.</param>
internal sealed record ChartLook(string? Fill = null, string? Stroke = null, double Width = 0, double[]? Dash = null, double Size = 0, bool Bold = false)
{
    private const string Ink = "#212b32", Soft = "#4c6272", White = "#ffffff";

    /// <summary>Later ones win. As in assets/css/charts.css; a test asks that every class of a drawing is here.</summary>
    public static IReadOnlyList<(string Class, ChartLook Look)> All { get; } =
    [
        ("sd-t", new(Ink, Size: 13.5)),
        ("sd-t--axis", new(Soft, Size: 12.5)),
        ("sd-t--small", new(Soft, Size: 12.5)),
        ("sd-t--year", new(Size: 12.5, Bold: true)),
        ("sd-t--value", new(Bold: true)),
        ("sd-t--target", new("#d5281b")),
        ("sd-t--note", new(White, Size: 11, Bold: true)),
        ("sd-halo", new(Stroke: White, Width: 4)),
        ("sd-gridline", new(Stroke: "#e3e7ea", Width: 1)),
        ("sd-axis", new(Stroke: "#768692", Width: 1)),
        ("sd-band", new("#f3f6f8")),
        ("sd-run", new("none", "#8d9aa3", 1.6)),
        ("sd-mean", new("none", Ink, 1.8)),
        ("sd-limit", new("none", "#5c6b76", 1.4, [6, 4])),
        ("sd-target", new("none", "#d5281b", 1.8, [10, 4, 2, 4])),
        ("sd-rebase", new(Stroke: Soft, Width: 1, Dash: [3, 3])),
        ("sd-latest", new("none", Soft, 1.2)),
        ("sd-notemark", new(Stroke: Ink, Width: 1, Dash: [1, 3])),
        ("sd-notemark__disc", new(Ink)),
        ("sd-pt", new(Stroke: White, Width: 1.4)),
        ("sd-pt--common", new("#5c6b76")),
        ("sd-pt--improvement", new("#005eb8")),
        ("sd-pt--concern", new("#b8500a")),
        ("sd-pt--neutral", new("#490092")),
        ("sd-file__title", new(Ink, Size: 20, Bold: true)),
        ("sd-file__text", new(Ink, Size: 14)),
    ];

    /// <summary>What the classes of a shape come to together.</summary>
    public static ChartLook Of(string classes)
    {
        var names = classes.Split(' ');
        return All.Where(l => names.Contains(l.Class)).Aggregate(new ChartLook(), (sum, l) => sum.With(l.Look));
    }

    public string Css => string.Concat(
        Fill is null ? "" : $"fill:{Fill};", Stroke is null ? "" : $"stroke:{Stroke};", Width == 0 ? "" : $"stroke-width:{Number(Width)};",
        Dash is null ? "" : $"stroke-dasharray:{string.Join(' ', Dash.Select(Number))};", Size == 0 ? "" : $"font-size:{Number(Size)}px;", Bold ? "font-weight:600;" : "");

    private ChartLook With(ChartLook other) => new(
        other.Fill ?? Fill, other.Stroke ?? Stroke, other.Width == 0 ? Width : other.Width, other.Dash ?? Dash, other.Size == 0 ? Size : other.Size, other.Bold || Bold);

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
