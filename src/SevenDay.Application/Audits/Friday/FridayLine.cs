using SevenDay.Analytics;

namespace SevenDay.Application.Audits.Friday;

/// <summary>One of the two series over weeks.</summary>
/// <param name="Points">Weeks whose number may be shown, by Friday.</param>
/// <param name="Chart">Mean, limits and special causes; none with too few points.</param>
/// <param name="Median">The middle of a run chart, where there are too few points for limits; none without points.</param>
/// <param name="Needed">How many more points limits need.</param>
public sealed record FridayLine(IReadOnlyList<SpcPoint> Points, SpcSeries? Chart, double? Median, int Needed)
{
    internal static FridayLine Of(IReadOnlyList<SpcPoint> points, ImprovementDirection improvement)
    {
        var needed = Math.Max(0, Xmr.FewPoints - points.Count);
        return needed > 0
            ? new(points, null, MedianOf([.. points.Select(p => p.Value).Order()]), needed)
            : new(points, Xmr.Of(points, new SpcOptions { Improvement = improvement }), null, 0);
    }

    private static double? MedianOf(List<double> sorted) => sorted.Count == 0 ? null : (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
}
