using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits.Findings;

/// <summary>A criterion of a round beside the next reported round of the same template.</summary>
public static class GetEffect
{
    [Requires(Permission.ViewAudits)]
    public sealed record Query(Guid AuditId, string CriterionKey) : IQuery<Effect>;

    internal sealed class Handler(PortalDbContext db, ICurrentUser user) : IQueryHandler<Query, Effect>
    {
        public async Task<Effect> Handle(Query request, CancellationToken cancellationToken)
        {
            var (audit, template) = await db.WithTemplateAsync(request.AuditId, user, cancellationToken);
            var criterion = template.Content.Criteria.FirstOrDefault(c => c.Key == request.CriterionKey) ?? throw new NotFoundException("criterion in this round");
            var before = new EffectCandidate(audit, template.Edition, template.Content);
            var after = before.NextIn(await EffectRounds.AfterAsync(db, template.Code, audit.To, cancellationToken));
            IReadOnlyList<Guid> rounds = after is null ? [audit.Id] : [audit.Id, after.Audit.Id];
            return Effect.Of(before, criterion, after, await db.CriterionCountsAsync(rounds, [criterion.Key], cancellationToken), user.Has(Permission.ViewCases));
        }
    }
}
