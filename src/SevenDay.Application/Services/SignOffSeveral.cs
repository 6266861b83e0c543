using FluentValidation;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;

namespace SevenDay.Application.Services;

/// <summary>Agrees for the commissioner to the hours of several services at once. Those changed since they were seen, and those whose hours the same person recorded, are named and left alone.</summary>
public static class SignOffSeveral
{
    [Requires(Permission.SignOffHours)]
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
            var decided = await db.DecideAsync(user, request.Services, today, service => service.SignOff(today, now, user.Name), cancellationToken,
                isOwn: service => service.IsOwnWork(today, user.Name));
            await db.SaveChangesAsync(cancellationToken);
            return decided;
        }
    }
}
