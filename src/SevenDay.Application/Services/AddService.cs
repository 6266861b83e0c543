using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Domain.Services;

namespace SevenDay.Application.Services;

/// <summary>Adds a service to an organisation. Its hours are declared afterwards.</summary>
public static class AddService
{
    [Requires(Permission.ManageServices)]
    public sealed record Command(
        Guid? OrganisationId, string? Name, string? Specialty, string? Setting, string? Site, string? Postcode, bool IsPublic) : ICommand<Guid>, IServiceDescription;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.OrganisationId).NotEmpty().WithMessage("Choose the organisation that provides the service.");
            Include(new ServiceDescriptionValidator());
        }
    }

    internal sealed class Handler(PortalDbContext db, ICurrentUser user, TimeProvider time) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var organisation = request.OrganisationId!.Value;
            user.EnsureActsFor(organisation);
            var today = time.Today();
            if (!await db.Organisations.AnyAsync(o => o.Id == organisation && (o.EndedOn == null || o.EndedOn >= today), cancellationToken))
                throw new InvalidException("That organisation has ended or is not known. Choose another.", nameof(Command.OrganisationId));
            await db.EnsureNameIsFreeAsync(organisation, null, request, cancellationToken);
            var service = new Service(organisation, request.Name!, request.Specialty!, ServiceSettings.Read(request.Setting)!.Value, request.Site, request.Postcode, request.IsPublic);
            db.Services.Add(service);
            await db.SaveChangesAsync(cancellationToken);
            return service.Id;
        }
    }
}
