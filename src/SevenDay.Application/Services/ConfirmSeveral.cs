using FluentValidation;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;

namespace SevenDay.Application.Services;

/// <summary>Says of several services at once that their hours are right today. Those changed since they were seen are named and left alone.</summary>
public static class ConfirmSeveral
{
    [Requires(Permission.EditHours)]
    public sealed record Command(IReadOnlyList<SeenService> Services) : ICommand<DecidedServices>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => this.SeenServices(c => c.Services);
    }

    internal sealed class Handler(PortalDbContext db, ICurrentUser user, TimeProvider time) : ICommandHandler<Command, DecidedServices>
    {
        public async Task<DecidedServices> Handle(Command request, CancellationToken cancellationToken)
        {
            var (now, today) = (time.UtcNow(), time.Today());
            var decided = await db.DecideAsync(user, request.Services, today, service =>
            {
                if (service.HoursOn(today) is null) throw new InvalidException($"No hours of {service.Name} are in force today, so there is nothing to confirm. Enter the hours first.");
                service.Confirm(now, user.Name);
            }, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
            return decided;
        }
    }
}
