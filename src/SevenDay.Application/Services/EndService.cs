using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;

namespace SevenDay.Application.Services;

/// <summary>Ends a service from a day on, and its functions with it. Its history stays.</summary>
public static class EndService
{
    /// <param name="On">First day it no longer runs.</param>
    [Requires(Permission.ManageServices)]
    public sealed record Command(Guid Id, long Version, DateOnly? On) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.On).NotNull().WithMessage("Enter the first day on which the service no longer runs.")
            .InclusiveBetween(new DateOnly(2000, 1, 1), new DateOnly(2099, 12, 31)).WithMessage("The day must be between 2000 and 2099.");
    }

    internal sealed class Handler(PortalDbContext db, ICurrentUser user) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var service = await db.Services.Where(s => s.Id == request.Id).OneOrNotFoundAsync("service", cancellationToken);
            user.EnsureActsFor(service.OrganisationId);
            db.ExpectVersion(service, request.Version);
            service.End(request.On!.Value);
            var functions = await db.Services.Where(s => s.PartOfId == service.Id && (s.EndedOn == null || s.EndedOn > request.On)).ToListAsync(cancellationToken);
            foreach (var function in functions) function.End(request.On.Value);
            await db.SaveChangesAsync(cancellationToken);
            return service.Id;
        }
    }
}
