using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits;

/// <summary>Says that the results of a closed round stand. Whoever logged or corrected one of its entries leaves that to somebody else.</summary>
public static class SignOffAudit
{
    [Requires(Permission.SignOffAudits)]
    public sealed record Command(Guid Id, long Version, string? Note) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Note).MaximumLength(1000).WithMessage("Shorten the note to 1,000 characters or fewer.");
            RuleFor(c => c.Note).NamesNobody();
        }
    }

    internal sealed class Handler(PortalDbContext db, ICurrentUser user, TimeProvider time) : ICommandHandler<Command, Guid>
    {
        public Task<Guid> Handle(Command request, CancellationToken cancellationToken) => db.InTransactionAsync(async () =>
        {
            db.ChangeTracker.Clear();
            // Held first: no correction comes between the look at the entries and the signature.
            await db.HoldAsync(request.Id, cancellationToken, AuditState.Closed);
            var audit = await db.ToChangeAsync(request.Id, request.Version, user, cancellationToken);
            var check = await SignOffCheck.OfAsync(db, audit.Id, user, cancellationToken);
            if (check.Refusal is { } refusal) throw new InvalidException(refusal);
            audit.SignOffBy(user.Name, request.Note, time.UtcNow());
            await db.SaveChangesAsync(cancellationToken);
            return audit.Id;
        }, cancellationToken);
    }
}
