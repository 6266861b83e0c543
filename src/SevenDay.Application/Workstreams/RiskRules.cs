using FluentValidation;
using SevenDay.Application.Audits;
using SevenDay.Domain.Workstreams;

namespace SevenDay.Application.Workstreams;

internal static class RiskRules
{
    internal static void IsOnMatrix<T>(this IRuleBuilderInitial<T, int> rule, string what) =>
        rule.InclusiveBetween(RiskScore.Least, RiskScore.Most).WithMessage($"Choose the {what}, from 1 to 5.");

    internal static void IsRiskText<T>(this IRuleBuilderInitial<T, string?> rule, string missing, string what, int longest = Risk.LongestText)
    {
        rule.NotEmpty().WithMessage(missing);
        rule.IsOptionalRiskText(what, longest);
    }

    internal static void IsOptionalRiskText<T>(this IRuleBuilderInitial<T, string?> rule, string what, int longest = Risk.LongestText)
    {
        rule.MaximumLength(longest).WithMessage($"Shorten {what} to {longest} characters or fewer.");
        rule.ShowsNoPatient();
    }

    internal static void IsNextReview<T>(this IRuleBuilderInitial<T, DateOnly> rule, Func<T, DateOnly> on) => rule
        .Must((command, day) => day > on(command)).WithMessage("The next review must be after the day of this one.")
        .LessThanOrEqualTo(new DateOnly(2100, 1, 1)).WithMessage("Enter a date before 2100.");
}
