using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;

namespace SevenDay.Application.Services;

/// <summary>Changes what a service is, not when it runs. The names of its functions follow its name.</summary>
public static class DescribeService
{
    [Requires(Permission.ManageServices)]
    public sealed record Command(
        Guid Id, long Version, string? Name, string? Specialty, string? Setting, string? Site, string? Postcode, bool IsPublic) : ICommand<Guid>, IServiceDescription;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => Include(new ServiceDescriptionValidator());
    }

    internal sealed class Handler(PortalDbContext db, ICurrentUser user) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var service = await db.Services.Where(s => s.Id == request.Id).OneOrNotFoundAsync("service", cancellationToken);
            user.EnsureActsFor(service.OrganisationId);
            await db.EnsureNameIsFreeAsync(service.OrganisationId, service.Id, request, cancellationToken);
            db.ExpectVersion(service, request.Version);
            var before = service.Name;
            service.Describe(request.Name!, request.Specialty!, ServiceSettings.Read(request.Setting)!.Value, request.Site, request.Postcode, request.IsPublic);
            if (service.Name != before)
                foreach (var function in await db.Services.Where(s => s.PartOfId == service.Id).ToListAsync(cancellationToken)) function.FollowName(before, service.Name);
            await db.SaveChangesAsync(cancellationToken);
            return service.Id;
        }
    }
}
