using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;

namespace SevenDay.Application.Audits;

/// <summary>Lets a round take entries, and makes the rows that they are counted in.</summary>
public static class OpenAudit
{
    [Requires(Permission.ManageAudits)]
    public sealed record Command(Guid Id, long Version) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Id).NotEmpty().WithMessage("Say which round to open.");
    }

    internal sealed class Handler(PortalDbContext db, ICurrentUser user) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var audit = await db.ToChangeAsync(request.Id, request.Version, user, cancellationToken);
            var template = await db.AuditTemplates.AsNoTracking().FirstAsync(t => t.Id == audit.TemplateId, cancellationToken);
            audit.Open();
            db.AuditSummaries.AddRange(EntryCounting.RowsOf(audit, template.Content));
            await db.SaveChangesAsync(cancellationToken);
            return audit.Id;
        }
    }
}
