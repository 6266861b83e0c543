using FluentValidation;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;

namespace SevenDay.Application.Audits;

/// <summary>Lets a closed round take entries again. Its results change with them.</summary>
public static class ReopenAudit
{
    [Requires(Permission.ManageAudits)]
    public sealed record Command(Guid Id, long Version) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Id).NotEmpty().WithMessage("Say which round to open again.");
    }

    internal sealed class Handler(PortalDbContext db, ICurrentUser user) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var audit = await db.ToChangeAsync(request.Id, request.Version, user, cancellationToken);
            audit.Reopen();
            await db.SaveChangesAsync(cancellationToken);
            return audit.Id;
        }
    }
}
