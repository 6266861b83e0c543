using FluentValidation;
using SevenDay.Domain.Measures;

namespace SevenDay.Application.Measures;

/// <summary>What a person writes down about a measure.</summary>
/// <param name="Target">As typed; empty when not yet a number.</param>
/// <param name="Domain">1 to 5 of the NHS Outcomes Framework; none when it sits in no domain.</param>
public sealed record MeasureFields(
    string? Name, string? Unit, MeasureKind Kind, Improvement Improvement, string? Target, string? TargetInWords, string? OpenQuestion,
    int? Domain, string? Owner, string? Source, string? Definition, string? SourceLink = null, bool IsWatchedOnly = false)
{
    /// <summary>Only after the validator has passed.</summary>
    internal MeasureDefinition ToDefinition() => new(
        Name!, Unit!, Kind, Improvement, TypedNumber.Read(Target), TargetInWords, Domain, Definition, Source, Owner, OpenQuestion, SourceLink, IsWatchedOnly);
}

internal sealed class MeasureFieldsValidator : AbstractValidator<MeasureFields>
{
    public MeasureFieldsValidator()
    {
        RuleFor(f => f.Name).NotEmpty().WithMessage("Enter the name of the measure.").MaximumLength(200).WithMessage("Shorten the name to 200 characters or fewer.");
        RuleFor(f => f.Unit).NotEmpty().WithMessage("Enter the unit, such as %, days or per 1,000 bed days.").MaximumLength(50).WithMessage("Shorten the unit to 50 characters or fewer.");
        RuleFor(f => f.Target).Must(t => string.IsNullOrWhiteSpace(t) || TypedNumber.Read(t) is not null)
            .WithMessage("Write the target as a number, such as 95 or 0.9, or leave it empty and say it in words.");
        RuleFor(f => f.Target).Must(t => TypedNumber.Read(t) is not { } target || target is >= 0 and <= 100)
            .When(f => f.Unit?.Trim() == "%").WithMessage("A target for a percentage lies from 0 to 100.");
        RuleFor(f => f.TargetInWords).MaximumLength(500).WithMessage("Shorten the target in words to 500 characters or fewer.");
        RuleFor(f => f.OpenQuestion).MaximumLength(500).WithMessage("Shorten the open question to 500 characters or fewer.");
        RuleFor(f => f.Domain).InclusiveBetween(1, 5).WithMessage("The NHS Outcomes Framework has domains 1 to 5.");
        RuleFor(f => f.Owner).MaximumLength(100).WithMessage("Shorten the owner to 100 characters or fewer.");
        RuleFor(f => f.Source).MaximumLength(500).WithMessage("Shorten the source to 500 characters or fewer.");
        RuleFor(f => f.SourceLink).MaximumLength(500).WithMessage("Shorten the address of the source to 500 characters or fewer.");
        RuleFor(f => f.SourceLink).Must(link => string.IsNullOrWhiteSpace(link) || Measure.IsLink(link)).WithMessage(Measure.LinkRule);
        RuleFor(f => f.Definition).MaximumLength(2000).WithMessage("Shorten the definition to 2,000 characters or fewer.");
    }
}
