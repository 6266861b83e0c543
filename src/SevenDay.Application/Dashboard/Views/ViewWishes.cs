using FluentValidation;
using SevenDay.Application.Time;
using SevenDay.Domain.Views;

namespace SevenDay.Application.Dashboard.Views;

/// <summary>A view as the form says it.</summary>
internal sealed record ViewWishes(string? Name, ViewPage Page, string? Area, DateOnly? Since, DateOnly? Until, bool OpensFirst, bool IsShared);

internal static class ViewRules
{
    internal static void Name<T>(IRuleBuilder<T, string?> rule) => rule
        .NotEmpty().WithMessage("Enter a name for the view, such as “Mid Essex”.")
        .MaximumLength(60).WithMessage("Shorten the name to 60 characters or fewer.");

    internal static void Since<T>(IRuleBuilder<T, DateOnly?> rule, Func<T, DateOnly?> until, TimeProvider time) => rule
        .Must((wishes, day) => day is null || day < (until(wishes) ?? time.Today())).WithMessage("The first date must be before the second. Change one of them.")
        .Must(day => day is null || day >= new DateOnly(2000, 1, 1)).WithMessage("Enter a date from 2000 on.");

    internal static void Until<T>(IRuleBuilder<T, DateOnly?> rule, TimeProvider time) => rule
        .Must(day => day is null || day <= time.Today()).WithMessage("The later date must be today or in the past.");
}
