using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits.Templates;

/// <summary>What every page of an edition says about it.</summary>
public sealed record TemplateHead(Guid Id, string Code, int Edition, string Name, string Purpose, TemplateState State, long Version)
{
    public bool IsDraft => State == TemplateState.Draft;

    internal static TemplateHead Of(AuditTemplate template) =>
        new(template.Id, template.Code, template.Edition, template.Name, template.Purpose, template.State, template.Version);
}
