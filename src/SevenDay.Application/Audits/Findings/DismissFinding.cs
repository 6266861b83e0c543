using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits.Findings;

/// <summary>Says why a poor result needs no action. It comes back if it was uncertain and becomes sure.</summary>
public static class DismissFinding
{
    [Requires(Permission.ManageAudits)]
    public sealed record Command(Guid AuditId, string CriterionKey, string? Reason) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.CriterionKey).NotEmpty().WithMessage("Say which criterion it is about.");
            RuleFor(c => c.Reason).NotEmpty().WithMessage("Say why no action is needed.").MaximumLength(500).WithMessage("Shorten the reason to 500 characters or fewer.");
            RuleFor(c => c.Reason).NamesNobody();
        }
    }

    internal sealed class Handler(PortalDbContext db, IDbErrors errors, TimeProvider time) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            if (!await db.Audits.AnyAsync(a => a.Id == request.AuditId, cancellationToken)) throw new NotFoundException("audit round");
            var poor = (await PoorResults.ReadAsync(db, db.Audits.WithResults().Where(a => a.Id == request.AuditId), cancellationToken)).FirstOrDefault(p => p.CriterionKey == request.CriterionKey)
                ?? throw new InvalidException("This is no poor result without an action any more: an action was raised, or the figures have changed.");
            var dismissal = await db.FindingDismissals.FirstOrDefaultAsync(d => d.AuditId == request.AuditId && d.CriterionKey == request.CriterionKey, cancellationToken);
            if (dismissal is null) db.FindingDismissals.Add(dismissal = new FindingDismissal(request.AuditId, request.CriterionKey, request.Reason!, poor.IsCertain, time.UtcNow()));
            else dismissal.Dismiss(request.Reason!, poor.IsCertain, time.UtcNow());
            try
            {
                await db.SaveChangesAsync(cancellationToken);
            }
            catch (DbUpdateException exception) when (errors.IsUniqueViolation(exception))
            {
                throw new StaleException();
            }
            return dismissal.Id;
        }
    }
}
