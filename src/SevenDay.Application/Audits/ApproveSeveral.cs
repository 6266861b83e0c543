using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits;

/// <summary>Approves the entries somebody ticked. Those that were changed since, and those they logged themselves, are left as they are.</summary>
public static class ApproveSeveral
{
    private const int Most = 200;

    [Requires(Permission.ReviewEntries)]
    public sealed record Command(Guid AuditId, IReadOnlyList<SeenEntry> Entries) : ICommand<Result>;

    /// <summary>An entry, and the version that the person saw.</summary>
    public sealed record SeenEntry(Guid Id, long Version);

    /// <param name="Own">How many were left because the person logged them.</param>
    /// <param name="Changed">How many were left because somebody changed or decided them since.</param>
    public sealed record Result(int Approved, int Own, int Changed);

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Entries).Must(e => e is { Count: > 0 }).WithMessage("Tick the entries that you approve.")
            .Must(e => e.Count <= Most).WithMessage($"Tick {Most} entries or fewer at a time.");
    }

    internal sealed class Handler(PortalDbContext db, ICurrentUser user, TimeProvider time) : ICommandHandler<Command, Result>
    {
        public async Task<Result> Handle(Command request, CancellationToken cancellationToken)
        {
            var seen = request.Entries.DistinctBy(e => e.Id).ToDictionary(e => e.Id, e => e.Version);
            var ids = seen.Keys.ToList();
            var reviewer = user.SignedInId();
            return await db.InTransactionAsync(async () =>
            {
                db.ChangeTracker.Clear();
                if (!await db.HoldAsync(request.AuditId, cancellationToken, AuditState.Open, AuditState.Closed))
                    throw new InvalidException("The round has been signed off. Its entries stay as they are.");
                var entries = await db.AuditEntries.Include(e => e.Comments).Where(e => e.AuditId == request.AuditId && ids.Contains(e.Id)).ToListAsync(cancellationToken);
                var current = entries.Where(e => e.Version == seen[e.Id] && e.Review is ReviewState.Received or ReviewState.HasQuestions).ToList();
                var own = current.Count(e => e.AuthorId == reviewer);
                var approved = current.Where(e => e.AuthorId != reviewer).ToList();
                // A rejected entry is never among them, so that the counts stay as they are.
                foreach (var entry in approved) entry.Decide(ReviewState.Approved, null, reviewer, user.Name, time.UtcNow());
                await db.SaveChangesAsync(cancellationToken);
                return new Result(approved.Count, own, ids.Count - approved.Count - own);
            }, cancellationToken);
        }
    }
}
