using FluentValidation;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;

namespace SevenDay.Application.Audits;

/// <summary>Stops a round from taking entries.</summary>
public static class CloseAudit
{
    [Requires(Permission.ManageAudits)]
    public sealed record Command(Guid Id, long Version) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Id).NotEmpty().WithMessage("Say which round to close.");
    }

    internal sealed class Handler(PortalDbContext db, ICurrentUser user, TimeProvider time) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var audit = await db.ToChangeAsync(request.Id, request.Version, user, cancellationToken);
            audit.Close(time.UtcNow());
            await db.SaveChangesAsync(cancellationToken);
            return audit.Id;
        }
    }
}
