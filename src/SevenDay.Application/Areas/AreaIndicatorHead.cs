using SevenDay.Domain.Areas;
using SevenDay.Domain.Measures;

namespace SevenDay.Application.Areas;

/// <summary>What stands above the figures of an indicator.</summary>
public sealed record AreaIndicatorHead(
    string Code, string Name, AreaTopic Topic, AreaUnit Unit, Improvement Better, string Source, string? Denominator, string? Definition, string? Owner)
{
    internal static AreaIndicatorHead Of(AreaIndicator i) => new(i.Code, i.Name, i.Topic, i.Unit, i.Better, i.Source, i.Denominator, i.Definition, i.Owner);
}
