using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;

namespace SevenDay.Application.Audits;

/// <summary>What an action from a finding can be made of.</summary>
public static class GetFindingForm
{
    [Requires(Permission.ManageAudits)]
    public sealed record Query(Guid AuditId, string CriterionKey) : IQuery<Result>;

    public sealed record Result(AuditHead Audit, string CriterionKey, string Criterion, IReadOnlyList<Workstream> Workstreams, DateOnly Today)
    {
        /// <summary>Where somebody who raises it can start from.</summary>
        public string SuggestedTitle => $"Find out why “{Criterion}” is not met, and agree what changes";

        /// <summary>The role that owned the last action from this criterion, or the one that usually does.</summary>
        public required string SuggestedOwner { get; init; }
    }

    public sealed record Workstream(Guid Id, string Name);

    internal sealed class Handler(PortalDbContext db, ICurrentUser user, TimeProvider time) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var (audit, template) = await db.WithTemplateAsync(request.AuditId, user, cancellationToken);
            var criterion = template.Content.Criteria.FirstOrDefault(c => c.Key == request.CriterionKey) ?? throw new NotFoundException("criterion in this round");
            var workstreams = await db.Workstreams.AsNoTracking().OrderBy(w => w.Name).ThenBy(w => w.Id).Select(w => new Workstream(w.Id, w.Name)).ToListAsync(cancellationToken);
            var owner = await db.WorkstreamActions.AsNoTracking().Where(a => a.CriterionKey == criterion.Key).OrderByDescending(a => a.Due).ThenBy(a => a.Id).Select(a => a.OwnerRole).FirstOrDefaultAsync(cancellationToken);
            return new Result(AuditHead.Of(audit, template), criterion.Key, criterion.Text, workstreams, time.Today()) { SuggestedOwner = owner ?? "Clinical lead" };
        }
    }
}
