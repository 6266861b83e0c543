using FluentValidation;
using SevenDay.Domain.Papers;

namespace SevenDay.Application.Papers;

/// <summary>A paper as somebody fills it in.</summary>
/// <param name="Scope">Id of an area or an organisation to narrow the figures to; none for the whole programme.</param>
public sealed record PaperForm(
    string? Title, string? Body, DateOnly? MeetingOn, string? Item, string? Affected, string? PresentedBy, Guid? Scope, IReadOnlyList<PaperSection> Sections,
    string? Recommendations = null, string? Background = null, string? Reasons = null, string? Consultation = null, string? Financial = null, string? Legal = null, string? Diversity = null)
{
    internal PaperTexts Texts => new(Recommendations, Background, Reasons, Consultation, Financial, Legal, Diversity);

    internal PaperPlan PlanFor(Guid? area, Guid? organisation) => new(Title!, Body!, MeetingOn!.Value, Item, Affected, PresentedBy, area, organisation, Sections);

    internal static PaperForm Of(BoardPaper p) => new(
        p.Title, p.Body, p.MeetingOn, p.Item, p.Affected, p.PresentedBy, p.AreaId ?? p.OrganisationId, p.Sections.Items,
        p.Recommendations, p.Background, p.Reasons, p.Consultation, p.Financial, p.Legal, p.Diversity);
}

/// <summary>What a paper has to be; problems stand at the fields of the form.</summary>
internal sealed class PaperFormValidator : AbstractValidator<PaperForm>
{
    public PaperFormValidator()
    {
        RuleFor(f => f.Title).NotEmpty().WithMessage("Enter the title.").MaximumLength(BoardPaper.LongestName).WithMessage("Shorten the title to 200 characters or fewer.");
        RuleFor(f => f.Body).NotEmpty().WithMessage("Enter who meets.").MaximumLength(BoardPaper.LongestName).WithMessage("Shorten who meets to 200 characters or fewer.");
        RuleFor(f => f.MeetingOn).NotNull().WithMessage("Enter the day of the meeting.");
        RuleFor(f => f.MeetingOn).Must(day => day is null || day >= new DateOnly(2000, 1, 1) && day <= new DateOnly(2100, 1, 1)).WithMessage("Enter a day between 2000 and 2100.");
        RuleFor(f => f.Item).MaximumLength(20).WithMessage("Shorten the item to 20 characters or fewer.");
        RuleFor(f => f.Affected).MaximumLength(500).WithMessage("Shorten who is affected to 500 characters or fewer.");
        RuleFor(f => f.PresentedBy).MaximumLength(BoardPaper.LongestName).WithMessage("Shorten the role to 200 characters or fewer.");
        RuleFor(f => f.Sections).NotEmpty().WithMessage("Choose what the paper shows.");
        RuleForEach(f => f.Sections).IsInEnum().WithMessage("Choose from the list what the paper shows.").OverridePropertyName(nameof(PaperForm.Sections));
        foreach (var written in (System.Linq.Expressions.Expression<Func<PaperForm, string?>>[])[f => f.Recommendations, f => f.Background, f => f.Reasons, f => f.Consultation, f => f.Financial, f => f.Legal, f => f.Diversity])
            RuleFor(written).MaximumLength(BoardPaper.LongestText).WithMessage("Shorten this to 4,000 characters or fewer.");
    }
}
