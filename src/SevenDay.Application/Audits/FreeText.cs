using FluentValidation;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits;

internal static class FreeText
{
    /// <summary>Refuses what would say who a patient is, with a sentence for each kind.</summary>
    internal static void NamesNobody<T>(this IRuleBuilderInitial<T, string?> rule) => rule.Custom(RefusePatient);

    /// <summary>A reason for the change log: it is there, not long, and names no patient.</summary>
    internal static void IsReason<T>(this IRuleBuilderInitial<T, string> rule, string missing) => rule
        .NotEmpty().WithMessage(missing)
        .MaximumLength(400).WithMessage("Shorten the reason to 400 characters or fewer.")
        .Custom(RefusePatient);

    /// <summary>
    /// The same for what people write about their work, where a full date is usually the day of a meeting or a rota:
    /// NHS numbers and postcodes are refused.
    /// </summary>
    internal static void ShowsNoPatient<T>(this IRuleBuilderInitial<T, string?> rule) => rule.Custom((text, context) =>
    {
        foreach (var found in PatientIdentity.FindIn(text).Where(found => found != PatientIdentity.DateOfBirthFound)) context.AddFailure(found.Replace("in this answer", "in this text"));
    });

    /// <summary>Whether a text, such as the name of a file, says who a patient is.</summary>
    internal static bool ShowsPatient(string text) => PatientIdentity.FindIn(text).Any(found => found != PatientIdentity.DateOfBirthFound);

    private static void RefusePatient<T>(string? text, ValidationContext<T> context)
    {
        foreach (var found in PatientIdentity.FindIn(text)) context.AddFailure(found);
    }
}
