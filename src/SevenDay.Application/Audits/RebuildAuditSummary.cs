using FluentValidation;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;

namespace SevenDay.Application.Audits;

/// <summary>Counts the entries of a round anew, for an operator who doubts the counts. The result is what logging had counted.</summary>
public static class RebuildAuditSummary
{
    [Requires(Permission.Operate)]
    public sealed record Command(Guid AuditId) : ICommand<int>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.AuditId).NotEmpty().WithMessage("Say which round to count anew.");
    }

    internal sealed class Handler(PortalDbContext db) : ICommandHandler<Command, int>
    {
        public async Task<int> Handle(Command request, CancellationToken cancellationToken)
        {
            await db.Audits.Where(a => a.Id == request.AuditId).Select(a => new { a.Id }).OneOrNotFoundAsync("audit round", cancellationToken);
            return await db.RecountAsync(request.AuditId, cancellationToken);
        }
    }
}
