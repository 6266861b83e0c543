using FluentValidation;
using SevenDay.Application.Time;
using SevenDay.Domain.Claims;

namespace SevenDay.Application.Claims;

/// <summary>A claim as somebody fills it in.</summary>
/// <param name="Evidence">One of the choices that the form offers.</param>
/// <param name="Level">In the unit of the measure; none for its target. An audit criterion brings its own.</param>
public sealed record ClaimForm(string? Words, string? Source, DateOnly? MadeOn, string? Evidence, ClaimSide Side, double? Level, ClaimScope Scope);

/// <summary>What a claim has to be; problems stand at the fields of the form.</summary>
internal sealed class ClaimFormValidator : AbstractValidator<ClaimForm>
{
    public ClaimFormValidator(TimeProvider time)
    {
        RuleFor(f => f.Words).NotEmpty().WithMessage("Enter what was said.").MaximumLength(500).WithMessage("Shorten what was said to 500 characters or fewer.");
        RuleFor(f => f.Source).NotEmpty().WithMessage("Enter where it was said.").MaximumLength(300).WithMessage("Shorten where it was said to 300 characters or fewer.");
        RuleFor(f => f.MadeOn).NotNull().WithMessage("Enter the day it was said.");
        RuleFor(f => f.MadeOn).Must(day => day is null || day >= new DateOnly(1948, 7, 5) && day <= time.Today()).WithMessage("The day it was said must be today or in the past, and not before 1948.");
        RuleFor(f => f.Evidence).Must(e => EvidenceKey.Read(e) is not null).WithMessage("Choose what can bear it out.");
        RuleFor(f => f.Level).Must(l => l is null || double.IsFinite(l.Value)).WithMessage("Enter the level as a number.");
        RuleFor(f => f.Side).IsInEnum().WithMessage("Choose whether values have to be at least or at most the level.");
        RuleFor(f => f.Scope).IsInEnum().WithMessage("Choose what has to agree.");
    }
}
