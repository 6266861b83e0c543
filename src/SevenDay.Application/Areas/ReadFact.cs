using SevenDay.Application.Imports;
using SevenDay.Domain.Areas;

namespace SevenDay.Application.Areas;

/// <summary>What no two facts may share; the case of a group's name does not tell them apart.</summary>
internal readonly record struct FactKey(Guid IndicatorId, Guid AreaId, string Group, DateOnly From)
{
    internal static FactKey Of(Guid indicator, Guid area, string group, DateOnly from) => new(indicator, area, group.Trim().ToUpperInvariant(), from);
}

/// <summary>A row that is right.</summary>
internal sealed record ReadFact(int Line, string Indicator, string Area, string Group, FactKey Key, AreaFigure Figure, AreaFactWords Words)
{
    internal AreaFact ToFact() => new(Key.IndicatorId, Key.AreaId, Group, Key.From, Figure, Words);

    internal bool IsSaidBy(AreaFact fact) => fact.Figure == Figure && (fact.Period, fact.SourceNote, fact.IsIllustrative) == (Words.Period, Words.SourceNote, Words.IsIllustrative);

    internal ImportRow Against(AreaFact? known) => new(
        Line, known is null ? ImportAction.Added : IsSaidBy(known) ? ImportAction.Unchanged : ImportAction.Changed, Indicator,
        $"{Area}{(Group.Length > 0 ? $", {AreaGroup.InWords(Group)}" : "")}, {Words.Period}");
}
