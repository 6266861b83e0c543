using SevenDay.Application.Audits.Templates;

namespace SevenDay.Web.Pages.Audits.Templates;

/// <summary>What can be done to one part of a draft.</summary>
/// <param name="Name">What is read out with each action.</param>
/// <param name="At">Position from 0.</param>
/// <param name="Count">How many parts there are.</param>
public sealed record PartActions(TemplateHead Template, TemplatePartKind Part, string Key, string Name, int At, int Count)
{
    public string Change => Part == TemplatePartKind.Questions ? TemplateLinks.Question(Template.Id, Key) : TemplateLinks.Criterion(Template.Id, Key);

    public string To(PartChange change) => TemplateLinks.ChangePart(Template.Id, Part, Key, change);
}
