using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Domain.Audits;
using SevenDay.Domain.Workstreams;

namespace SevenDay.Application.Workstreams;

/// <summary>One workstream with its parts, lead roles, milestones, actions, open risks and progress.</summary>
public static class GetWorkstream
{
    [Requires(Permission.ViewWorkstreams)]
    public sealed record Query(Guid Id) : IQuery<Result>;

    /// <param name="Risks">Open ones, the highest score first.</param>
    /// <param name="Progress">The latest score first.</param>
    public sealed record Result(
        Guid Id, string Name, string Purpose, long Version, DateOnly AsOf,
        IReadOnlyList<Part> Parts, IReadOnlyList<string> Leads,
        IReadOnlyList<MilestoneItem> Milestones, IReadOnlyList<ActionItem> Actions,
        IReadOnlyList<RiskItem> Risks, IReadOnlyList<ProgressItem> Progress);

    public sealed record Part(string Name, string? Detail);

    /// <param name="FromRound">Name of the audit round whose finding raised it.</param>
    /// <param name="Finding">The criterion in words.</param>
    public sealed record ActionItem(
        Guid Id, string Title, string OwnerRole, DateOnly Due, DateOnly? DoneOn, string? Evidence, bool IsOverdue,
        Guid? AuditId, string? FromRound, string? Finding);

    internal sealed class Handler(PortalDbContext db, TimeProvider time) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var today = time.Today();
            var workstream = await db.Workstreams.AsNoTracking().Where(w => w.Id == request.Id).OneOrNotFoundAsync("workstream", cancellationToken);
            var milestones = await db.Milestones.AsNoTracking().Where(m => m.WorkstreamId == request.Id)
                .OrderBy(m => m.Forecast).ThenBy(m => m.Id).ToListAsync(cancellationToken);
            var actions = await (
                from action in db.WorkstreamActions.AsNoTracking()
                join round in db.Audits on action.AuditId equals (Guid?)round.Id into rounds
                from round in rounds.DefaultIfEmpty()
                where action.WorkstreamId == request.Id
                orderby action.Due, action.Id
                select new { Action = action, Round = round!.Name, TemplateId = (Guid?)round.TemplateId }).ToListAsync(cancellationToken);
            var templateIds = actions.Select(a => a.TemplateId).OfType<Guid>().Distinct().ToList();
            var criteria = templateIds.Count == 0 ? new Dictionary<Guid, IReadOnlyList<Criterion>>() : await db.AuditTemplates.AsNoTracking()
                .Where(t => templateIds.Contains(t.Id)).ToDictionaryAsync(t => t.Id, t => t.Content.Criteria, cancellationToken);
            var risks = await db.Risks.AsNoTracking().Where(r => r.WorkstreamId == request.Id && r.ClosedOn == null).ByScore().Items(db).ToListAsync(cancellationToken);
            var progress = await db.ProgressScores.Where(p => p.WorkstreamId == request.Id).OrderByDescending(p => p.On)
                .Select(p => new ProgressItem(p.Score, p.On, p.Evidence, p.IsIllustrative)).ToListAsync(cancellationToken);
            return new Result(
                workstream.Id, workstream.Name, workstream.Purpose, workstream.Version, today,
                [.. workstream.Parts.OrderBy(p => p.Position).Select(p => new Part(p.Name, p.Detail))],
                [.. workstream.Leads.OrderBy(l => l.Position).Select(l => l.Role)],
                [.. milestones.Select(m => MilestoneItem.Of(m, today))],
                [.. actions.Select(a => Item(a.Action, a.Round, a.TemplateId is { } id ? criteria[id] : [], today))],
                risks, progress);
        }

        private static ActionItem Item(WorkstreamAction action, string? round, IReadOnlyList<Criterion> criteria, DateOnly today) => new(
            action.Id, action.Title, action.OwnerRole, action.Due, action.DoneOn, action.Evidence,
            action.DoneOn is null && action.Due < today, action.AuditId, round,
            criteria.FirstOrDefault(c => c.Key == action.CriterionKey)?.Text);
    }
}
