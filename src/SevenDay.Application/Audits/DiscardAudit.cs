using FluentValidation;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits;

/// <summary>Takes a planned round away. One that was opened stays: somebody may have logged entries.</summary>
public static class DiscardAudit
{
    [Requires(Permission.ManageAudits)]
    public sealed record Command(Guid Id, long Version) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Id).NotEmpty().WithMessage("Say which round to discard.");
    }

    internal sealed class Handler(PortalDbContext db, ICurrentUser user) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var audit = await db.ToChangeAsync(request.Id, request.Version, user, cancellationToken);
            if (audit.State != AuditState.Planned) throw new InvalidException("The round has been opened. Close it instead: what was logged is never thrown away.");
            db.Audits.Remove(audit);
            await db.SaveChangesAsync(cancellationToken);
            return audit.Id;
        }
    }
}
