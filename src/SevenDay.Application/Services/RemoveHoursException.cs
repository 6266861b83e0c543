using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;

namespace SevenDay.Application.Services;

/// <summary>Takes a dated exception back: the usual hours hold again on that day. The change log keeps what it was.</summary>
public static class RemoveHoursException
{
    [Requires(Permission.EditHours)]
    public sealed record Command(Guid ServiceId, long Version, DateOnly Date) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Date).NotEmpty().WithMessage("Choose the date.");
    }

    internal sealed class Handler(PortalDbContext db, ICurrentUser user) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var service = await db.Services.Where(s => s.Id == request.ServiceId).Include(s => s.Exceptions.Where(e => e.Date == request.Date))
                .OneOrNotFoundAsync("service", cancellationToken);
            user.EnsureActsFor(service.OrganisationId);
            db.ExpectVersion(service, request.Version);
            if (!service.RemoveException(request.Date)) throw new NotFoundException("exception");
            await db.SaveChangesAsync(cancellationToken);
            return service.Id;
        }
    }
}
