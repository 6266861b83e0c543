using SevenDay.Domain.Measures;

namespace SevenDay.Application.Claims;

/// <summary>A choice of evidence as a form sends it: a series of a measure, or a criterion of a template.</summary>
internal sealed record EvidenceKey(Guid? MeasureId, Guid? OrganisationId, string? TemplateCode, string? CriterionKey, WeekPart Days)
{
    internal static EvidenceKey? Read(string? text) => text?.Split('|') switch
    {
        ["measure", var measure, var organisation, var days] when Guid.TryParse(measure, out var m) && Guid.TryParse(organisation, out var o) && Day(days) is { } part => new(m, o, null, null, part),
        ["audit", { Length: > 0 } template, { Length: > 0 } criterion, var days] when Day(days) is { } part => new(null, null, template, criterion, part),
        _ => null,
    };

    public override string ToString() => MeasureId is { } measure ? $"measure|{measure}|{OrganisationId}|{Days}" : $"audit|{TemplateCode}|{CriterionKey}|{Days}";

    private static WeekPart? Day(string text) => Enum.TryParse<WeekPart>(text, out var part) && Enum.IsDefined(part) ? part : null;
}
