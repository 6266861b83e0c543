using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Data;

namespace SevenDay.Application.Pathways;

/// <summary>A step as it was entered: any one of the services is enough for it to be met.</summary>
public sealed record StepInput(string Name, IReadOnlyList<Guid> ServiceIds);

internal static class StepRules
{
    internal const int MostSteps = 30;
    private const int MostServices = 100;

    internal static void RuleForSteps<T>(this AbstractValidator<T> validator, Func<T, IReadOnlyList<StepInput>> steps)
    {
        validator.RuleFor(c => steps(c)).Must(s => s.Count <= MostSteps).OverridePropertyName("Steps")
            .WithMessage($"A pathway has at most {MostSteps} steps. Join some of them.");
        validator.RuleFor(c => steps(c)).Must(s => s.All(step => !string.IsNullOrWhiteSpace(step.Name) && step.Name.Length <= 200)).OverridePropertyName("Steps")
            .WithMessage("Give every step a name of at most 200 characters.");
        validator.RuleFor(c => steps(c)).Must(s => s.All(step => step.ServiceIds.Count is > 0 and <= MostServices)).OverridePropertyName("Steps")
            .WithMessage($"Give every step at least one service and at most {MostServices}. A step without a service would never be open.");
    }

    internal static void RuleForStep<T>(this AbstractValidator<T> validator, Func<T, string?> name, Func<T, IReadOnlyList<Guid>> services)
    {
        validator.RuleFor(c => name(c)).NotEmpty().WithMessage("Enter the name of the step.").MaximumLength(200).WithMessage("Shorten the name to 200 characters or fewer.")
            .OverridePropertyName("Name");
        validator.RuleFor(c => services(c)).NotEmpty().WithMessage("Choose at least one service. A step without a service would never be open.")
            .Must(ids => ids.Count <= MostServices).WithMessage($"Choose at most {MostServices} services.").OverridePropertyName("ServiceIds");
    }

    internal static async Task EnsureServicesExistAsync(this PortalDbContext db, IEnumerable<Guid> services, string field, CancellationToken token)
    {
        var ids = services.Distinct().ToList();
        if (await db.Services.CountAsync(s => ids.Contains(s.Id), token) < ids.Count)
            throw new InvalidException("One of the services is no longer there. Search for it again.", field);
    }
}
