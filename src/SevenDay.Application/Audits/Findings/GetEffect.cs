using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;

namespace SevenDay.Application.Audits.Findings;

/// <summary>A criterion of a round beside the next reported round of the same template.</summary>
public static class GetEffect
{
    [Requires(Permission.ViewAudits)]
    public sealed record Query(Guid AuditId, string CriterionKey) : IQuery<Effect>;

    internal sealed class Handler(PortalDbContext db, RoundReading reading, ICurrentUser user) : IQueryHandler<Query, Effect>
    {
        public async Task<Effect> Handle(Query request, CancellationToken cancellationToken)
        {
            var rounds = await EffectRounds.ReadAsync(db, request.AuditId, user, cancellationToken);
            var before = rounds[request.AuditId];
            var criterion = before.Content.Criteria.FirstOrDefault(c => c.Key == request.CriterionKey) ?? throw new NotFoundException("criterion in this round");
            var after = rounds.After(before);
            return Effect.Of(before, criterion, after, await rounds.FiguresAsync(after is null ? [before] : [before, after], reading, cancellationToken));
        }
    }
}
