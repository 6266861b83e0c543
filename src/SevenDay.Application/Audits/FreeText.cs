using FluentValidation;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits;

internal static class FreeText
{
    /// <summary>Refuses what would say who a patient is, with a sentence for each kind.</summary>
    internal static void NamesNobody<T>(this IRuleBuilderInitial<T, string?> rule) => rule.Custom((text, context) =>
    {
        foreach (var found in PatientIdentity.FindIn(text)) context.AddFailure(found);
    });
}
