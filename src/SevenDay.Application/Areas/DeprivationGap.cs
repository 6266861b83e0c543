using SevenDay.Analytics;
using SevenDay.Domain.Areas;

namespace SevenDay.Application.Areas;

/// <summary>How far the most deprived fifth of an area lies from the least deprived.</summary>
/// <param name="Difference">Most less least deprived, in the unit of the indicator.</param>
/// <param name="Lower">Of Newcombe's 95% interval; none where the source gives no counts.</param>
/// <param name="Ratio">Most by least deprived; none where the least deprived has none.</param>
/// <param name="RatioLower">Of the 95% interval on the log scale; none where there are no counts.</param>
public sealed record DeprivationGap(double Difference, double? Lower, double? Upper, double? Ratio, double? RatioLower, double? RatioUpper)
{
    /// <summary>None unless both ends are there for one period.</summary>
    internal static DeprivationGap? Of(IReadOnlyList<AreaGroupFigure> groups, AreaUnit unit)
    {
        if (groups.FirstOrDefault(g => g.Key == AreaGroup.MostDeprived)?.Figure is not { } most) return null;
        if (groups.FirstOrDefault(g => g.Key == AreaGroup.LeastDeprived)?.Figure is not { } least) return null;
        var ratio = least.Value > 0 ? most.Value / least.Value : (double?)null;
        if ((most, least) is not (({ Numerator: { } k1, Denominator: { } n1 }), ({ Numerator: { } k2, Denominator: { } n2 })))
            return new(most.Value - least.Value, null, null, ratio, null, null);
        var (difference, relative) = (Proportions.Newcombe(k1, n1, k2, n2)!, Proportions.RelativeRisk(k1, n1, k2, n2));
        return new(difference.Value * unit.OfOne(), difference.Lower * unit.OfOne(), difference.Upper * unit.OfOne(), ratio, relative?.Lower, relative?.Upper);
    }
}
