using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;

namespace SevenDay.Application.Audits;

/// <summary>Says something of an entry, such as the answer to a question. It decides nothing.</summary>
public static class CommentOnEntry
{
    [Requires(Permission.ViewAudits)]
    public sealed record Command(Guid EntryId, long Version, string? Text) : ICommand<Guid>;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Text).NotEmpty().WithMessage("Write a comment.").MaximumLength(1000).WithMessage("Shorten the comment to 1,000 characters or fewer.");
            RuleFor(c => c.Text).NamesNobody();
        }
    }

    internal sealed class Handler(PortalDbContext db, ICurrentUser user, TimeProvider time) : ICommandHandler<Command, Guid>
    {
        public async Task<Guid> Handle(Command request, CancellationToken cancellationToken)
        {
            var entry = await db.AuditEntries.Include(e => e.Comments).VisibleTo(user).Where(e => e.Id == request.EntryId).OneOrNotFoundAsync("entry", cancellationToken);
            db.ExpectVersion(entry, request.Version);
            entry.Comment(request.Text!, user.Name, time.UtcNow());
            await db.SaveChangesAsync(cancellationToken);
            return entry.Id;
        }
    }
}
