using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Data;

namespace SevenDay.Application.Services;

/// <summary>What is said of a service when it is added and when it is changed.</summary>
public interface IServiceDescription
{
    string? Name { get; }

    string? Specialty { get; }

    string? Setting { get; }

    string? Site { get; }

    string? Postcode { get; }
}

internal sealed class ServiceDescriptionValidator : AbstractValidator<IServiceDescription>
{
    public ServiceDescriptionValidator()
    {
        RuleFor(s => s.Name).NotEmpty().WithMessage("Enter the name of the service.").MaximumLength(200).WithMessage("Shorten the name to 200 characters or fewer.");
        RuleFor(s => s.Specialty).NotEmpty().WithMessage("Enter the specialty, or say in a few words what the service is.")
            .MaximumLength(100).WithMessage("Shorten the specialty to 100 characters or fewer.");
        RuleFor(s => s.Setting).Must(name => ServiceSettings.Read(name) is not null).WithMessage("Choose the setting.");
        RuleFor(s => s.Site).MaximumLength(200).WithMessage("Shorten the site to 200 characters or fewer.");
        RuleFor(s => s.Postcode).Matches("(?i)^[A-Z]{1,2}[0-9][A-Z0-9]? ?[0-9][A-Z]{2}$").When(s => !string.IsNullOrWhiteSpace(s.Postcode))
            .WithMessage("Enter a full postcode, such as SS0 0RY, or leave it empty.");
    }
}

internal static class ServiceNames
{
    internal static async Task EnsureNameIsFreeAsync(this PortalDbContext db, Guid organisation, Guid? self, IServiceDescription said, CancellationToken token)
    {
        var (name, site) = (said.Name!.Trim(), said.Site?.Trim() ?? "");
        if (await db.Services.AnyAsync(s => s.OrganisationId == organisation && s.Name == name && s.Site == site && s.Id != self, token))
            throw new InvalidException("This organisation has a service with that name at that site already. Change the name or the site.", nameof(IServiceDescription.Name));
    }
}
