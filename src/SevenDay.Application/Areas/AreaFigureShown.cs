using SevenDay.Analytics;
using SevenDay.Domain.Areas;

namespace SevenDay.Application.Areas;

/// <summary>A figure in the unit of its indicator, with all that must stand beside it.</summary>
/// <param name="Lower">Of Wilson's 95% interval; none where the source gives no counts.</param>
/// <param name="Period">As the source words it.</param>
public sealed record AreaFigureShown(
    double Value, long? Numerator, long? Denominator, double? Lower, double? Upper, DateOnly From, string Period, string? SourceNote, bool IsIllustrative)
{
    internal static AreaFigureShown Of(AreaFact fact, AreaUnit unit)
    {
        var interval = fact is { Numerator: { } n, Denominator: { } d } ? Proportions.Wilson(n, d) : (Interval?)null;
        return new(
            fact.Figure.In(unit), fact.Numerator, fact.Denominator, interval?.Lower * unit.OfOne(), interval?.Upper * unit.OfOne(),
            fact.From, fact.Period, fact.SourceNote, fact.IsIllustrative);
    }
}

/// <summary>A figure of a group of an area's people.</summary>
/// <param name="Key">1 to 5 for a fifth by deprivation, else the name.</param>
public sealed record AreaGroupFigure(string Key, string Words, AreaFigureShown Figure)
{
    public bool IsFifth => AreaGroup.IsFifth(Key);

    public bool IsMostDeprived => Key == AreaGroup.MostDeprived;
}
