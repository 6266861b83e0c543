using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;

namespace SevenDay.Application.Services;

/// <summary>Agrees for the commissioner to the hours in force today. It ends when other hours take their place.</summary>
public static class SignOffHours
{
    /// <param name="Version">The version of the service that the person saw: hours changed since are not signed off unseen.</param>
    [Requires(Permission.SignOffHours)]
    public sealed record Command(Guid ServiceId, long Version) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.ServiceId).NotEmpty().WithMessage("Choose a service.");
    }

    internal sealed class Handler(PortalDbContext db, ICurrentUser user, TimeProvider time) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var (now, today) = (time.UtcNow(), time.Today());
            var service = await db.Services.Where(s => s.Id == request.ServiceId)
                .Include(s => s.Hours.Where(h => h.SupersededAtUtc == null && h.EffectiveFrom <= today))
                .OneOrNotFoundAsync("service", cancellationToken);
            user.EnsureActsFor(service.OrganisationId);
            db.ExpectVersion(service, request.Version);
            service.SignOff(today, now, user.Name);
            await db.SaveChangesAsync(cancellationToken);
            return service.Id;
        }
    }
}
