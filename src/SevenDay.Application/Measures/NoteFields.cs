using FluentValidation;
using SevenDay.Application.Errors;
using SevenDay.Domain;
using SevenDay.Domain.Measures;

namespace SevenDay.Application.Measures;

/// <summary>What a person writes on a chart.</summary>
/// <param name="On">The day of the event, or of the plan.</param>
/// <param name="Words">More about the event, or the plan.</param>
public sealed record NoteFields(
    NoteKind Kind, string? Title, DateOnly? On, string? Words, DateOnly? DoOn, string? DoWords, DateOnly? StudyOn, string? StudyWords, DateOnly? ActOn, string? ActWords)
{
    /// <summary>Only after the validator has passed.</summary>
    internal NoteContent ToContent() => new(Kind, Title!, On!.Value, Words, new(DoOn, DoWords), new(StudyOn, StudyWords), new(ActOn, ActWords));

    internal static NoteFields Of(MeasureNote n) => new(n.Kind, n.Title, n.On, n.Words, n.DoOn, n.DoWords, n.StudyOn, n.StudyWords, n.ActOn, n.ActWords);

    /// <summary>Runs what writes a note; a rule that it breaks becomes an answer.</summary>
    internal static T Checked<T>(Func<T> write)
    {
        try
        {
            return write();
        }
        catch (DomainRuleException rule)
        {
            throw new InvalidException(rule.Message);
        }
    }
}

internal sealed class NoteFieldsValidator : AbstractValidator<NoteFields>
{
    public NoteFieldsValidator()
    {
        RuleFor(f => f.Title).NotEmpty().WithMessage("Enter a title, such as “New weekend rota”.").MaximumLength(200).WithMessage("Shorten the title to 200 characters or fewer.");
        RuleFor(f => f.On).NotNull().WithMessage("Enter the date.");
        RuleFor(f => f.Words).NotEmpty().When(f => f.Kind == NoteKind.Cycle).WithMessage("Enter the plan.");
        RuleFor(f => f.Words).MaximumLength(500).WithMessage("Shorten this to 500 characters or fewer.");
        RuleFor(f => f.DoWords).MaximumLength(500).WithMessage("Shorten this to 500 characters or fewer.");
        RuleFor(f => f.StudyWords).MaximumLength(500).WithMessage("Shorten this to 500 characters or fewer.");
        RuleFor(f => f.ActWords).MaximumLength(500).WithMessage("Shorten this to 500 characters or fewer.");
    }
}
