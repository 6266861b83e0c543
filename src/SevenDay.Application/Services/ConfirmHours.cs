using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;

namespace SevenDay.Application.Services;

/// <summary>Says that the hours shown are right today.</summary>
public static class ConfirmHours
{
    /// <param name="Version">The version of the service that the person saw: hours changed since are not confirmed unseen.</param>
    [Requires(Permission.EditHours)]
    public sealed record Command(Guid ServiceId, long Version) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.ServiceId).NotEmpty().WithMessage("Choose a service.");
    }

    internal sealed class Handler(PortalDbContext db, ICurrentUser user, TimeProvider time) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var today = time.Today();
            var service = await db.Services.Where(s => s.Id == request.ServiceId)
                .Include(s => s.Hours.Where(h => h.SupersededAtUtc == null && h.EffectiveFrom <= today))
                .OneOrNotFoundAsync("service", cancellationToken);
            user.EnsureActsFor(service.OrganisationId);
            if (service.HoursOn(today) is null) throw new InvalidException("No hours are in force today, so there is nothing to confirm. Enter the hours first.");
            db.ExpectVersion(service, request.Version);
            service.Confirm(time.UtcNow(), user.Name);
            await db.SaveChangesAsync(cancellationToken);
            return service.Id;
        }
    }
}
