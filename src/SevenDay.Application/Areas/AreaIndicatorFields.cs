using FluentValidation;
using SevenDay.Domain.Areas;
using SevenDay.Domain.Measures;

namespace SevenDay.Application.Areas;

/// <summary>What a person writes down about an indicator of areas.</summary>
/// <param name="Unit">As <see cref="AreaUnitWords"/> words it.</param>
public sealed record AreaIndicatorFields(
    string? Name, AreaTopic? Topic, string? Unit, Improvement? Better, string? Denominator, string? Definition, string? Source, string? Owner)
{
    /// <summary>Only after the validator has passed.</summary>
    internal AreaIndicatorDefinition ToDefinition() =>
        new(Name!, Topic!.Value, AreaUnitWords.Read(Unit)!.Value, Better!.Value, Source!, Denominator, Definition, Owner);
}

internal sealed class AreaIndicatorFieldsValidator : AbstractValidator<AreaIndicatorFields>
{
    public AreaIndicatorFieldsValidator()
    {
        RuleFor(f => f.Name).NotEmpty().WithMessage("Enter the name of the indicator.").MaximumLength(200).WithMessage("Shorten the name to 200 characters or fewer.");
        RuleFor(f => f.Topic).NotNull().WithMessage("Choose what the indicator is about.").IsInEnum().WithMessage("Choose a topic from the list.");
        RuleFor(f => f.Unit).NotEmpty().WithMessage("Choose the unit.");
        RuleFor(f => f.Unit).Must(u => AreaUnitWords.Read(u) is not null).When(f => !string.IsNullOrWhiteSpace(f.Unit)).WithMessage(AreaUnitWords.Unknown);
        RuleFor(f => f.Better).NotNull().WithMessage("Choose which way is better, or that neither is.").IsInEnum().WithMessage("Choose a direction from the list.");
        RuleFor(f => f.Denominator).MaximumLength(500).WithMessage("Shorten the denominator to 500 characters or fewer.");
        RuleFor(f => f.Definition).MaximumLength(2000).WithMessage("Shorten the definition to 2,000 characters or fewer.");
        RuleFor(f => f.Source).NotEmpty().WithMessage("Say who publishes the figures.").MaximumLength(500).WithMessage("Shorten the source to 500 characters or fewer.");
        RuleFor(f => f.Owner).MaximumLength(100).WithMessage("Shorten the owner to 100 characters or fewer.");
    }
}
