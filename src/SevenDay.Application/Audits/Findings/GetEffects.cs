using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;

namespace SevenDay.Application.Audits.Findings;

/// <summary>What became of the findings of earlier rounds: each criterion from which an action was raised, then and in this round.</summary>
public static class GetEffects
{
    [Requires(Permission.ViewAudits)]
    public sealed record Query(Guid AuditId) : IQuery<Result>;

    /// <param name="IsReported">Whether the results of this round stand; while they do not, nothing is compared.</param>
    public sealed record Result(AuditHead Audit, bool IsReported, IReadOnlyList<Item> Items, bool Rounded);

    /// <param name="Actions">What was raised in the earlier round.</param>
    public sealed record Item(Effect Effect, IReadOnlyList<RaisedThen> Actions);

    public sealed record RaisedThen(Guid WorkstreamId, Guid Id, string Title, DateOnly? DoneOn);

    internal sealed class Handler(PortalDbContext db, RoundReading reading, ICurrentUser user) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var rounds = await EffectRounds.ReadAsync(db, request.AuditId, user, cancellationToken);
            var head = AuditHead.Of(rounds[request.AuditId].Audit, rounds[request.AuditId].Template);
            var rounded = !reading.Reader.Exact;
            if (rounds.Reported.FirstOrDefault(r => r.Audit.Id == request.AuditId) is not { } self) return new Result(head, false, [], rounded);

            var earlier = rounds.Reported.Where(r => rounds.After(r) == self).OrderByDescending(r => r.Audit.From).ThenBy(r => r.Audit.Id).ToList();
            var ids = earlier.Select(r => (Guid?)r.Audit.Id).ToList();
            var actions = ids.Count == 0 ? [] : await db.WorkstreamActions.AsNoTracking().Where(a => ids.Contains(a.AuditId) && a.CriterionKey != null)
                .OrderBy(a => a.Due).ThenBy(a => a.Id).Select(a => new { a.AuditId, a.CriterionKey, Raised = new RaisedThen(a.WorkstreamId, a.Id, a.Title, a.DoneOn) }).ToListAsync(cancellationToken);
            if (actions.Count == 0) return new Result(head, true, [], rounded);

            var figures = await rounds.FiguresAsync([.. earlier.Where(r => actions.Exists(a => a.AuditId == r.Audit.Id)), self], reading, cancellationToken);
            return new Result(head, true,
            [
                .. from before in earlier
                   from criterion in before.Content.Criteria
                   let raised = actions.Where(a => a.AuditId == before.Audit.Id && a.CriterionKey == criterion.Key).Select(a => a.Raised).ToList()
                   where raised.Count > 0
                   select new Item(Effect.Of(before, criterion, self, figures), raised),
            ], rounded);
        }
    }
}
