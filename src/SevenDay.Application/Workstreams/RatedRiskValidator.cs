using FluentValidation;
using SevenDay.Application.Time;
using SevenDay.Domain.Workstreams;

namespace SevenDay.Application.Workstreams;

/// <summary>Score, response, owner and dates of a risk, each with a sentence of its own.</summary>
internal abstract class RatedRiskValidator<T> : AbstractValidator<T> where T : IRatedRisk
{
    protected RatedRiskValidator(TimeProvider time)
    {
        RuleFor(c => c.Probability).IsOnMatrix("probability");
        RuleFor(c => c.Impact).IsOnMatrix("impact");
        RuleFor(c => c.ResidualProbability).IsOnMatrix("probability once the response works");
        RuleFor(c => c.ResidualImpact).IsOnMatrix("impact once the response works");
        RuleFor(c => c.ResidualBecause).NotEmpty().When(c => c.ResidualProbability * c.ResidualImpact > c.Probability * c.Impact)
            .WithMessage("The score once the response works is higher than now. Choose a lower one, or say why it rises.");
        RuleFor(c => c.ResidualBecause).IsOptionalRiskText("why the score rises");
        RuleFor(c => c.OwnerRole).IsRiskText("Enter the role that owns the risk, such as Finance director.", "the role", Risk.LongestName);
        RuleFor(c => c.Response).IsInEnum().WithMessage("Choose a response from the list.");
        RuleFor(c => c.ResponseInWords).IsRiskText("Say what is done about the risk.", "what is done");
        RuleFor(c => c.NextReview).IsNextReview(c => c.On ?? time.Today());
        RuleFor(c => c.On).Must(day => day is null || day <= time.Today()).WithMessage("The day must be today or in the past.")
            .Must(day => day is null || day >= new DateOnly(2000, 1, 1)).WithMessage("Enter a date from 2000 on.");
    }
}
