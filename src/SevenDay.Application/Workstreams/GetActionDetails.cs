using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Disclosure;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Domain.Hours;
using SevenDay.Domain.Workstreams;

namespace SevenDay.Application.Workstreams;

/// <summary>One action: the finding that raised it, how it stands, and what shows that it is done.</summary>
public static class GetActionDetails
{
    [Requires(Permission.ViewWorkstreams)]
    public sealed record Query(Guid WorkstreamId, Guid Id) : IQuery<Result>;

    /// <param name="ReopenedBecause">Why it was opened again after it had been closed.</param>
    /// <param name="Finding">None for an action that no round raised.</param>
    public sealed record Result(
        Guid Id, Guid WorkstreamId, string Workstream, string Title, string OwnerRole, DateOnly Due, DateOnly? DoneOn, string? Evidence, string? ReopenedBecause, long Version,
        DateOnly AsOf, IReadOnlyList<File> Files, RaisedBy? Finding);

    /// <param name="AddedOn">Local.</param>
    public sealed record File(Guid Id, string Name, int Size, DateOnly AddedOn);

    /// <param name="Figures">What the round said on the day; none when nobody looked it up, and for readers who see no single cases.</param>
    public sealed record RaisedBy(Guid AuditId, string Round, string CriterionKey, string Criterion, double Threshold, FiguresThen? Figures);

    public sealed record FiguresThen(PublishedShare Weekday, PublishedShare Weekend, PublishedShare All);

    internal sealed class Handler(PortalDbContext db, ICurrentUser user, TimeProvider time) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var found = await (
                from action in db.WorkstreamActions.AsNoTracking()
                join workstream in db.Workstreams on action.WorkstreamId equals workstream.Id
                join round in db.Audits on action.AuditId equals (Guid?)round.Id into rounds
                from round in rounds.DefaultIfEmpty()
                join template in db.AuditTemplates on (Guid?)round.TemplateId equals (Guid?)template.Id into templates
                from template in templates.DefaultIfEmpty()
                where action.Id == request.Id && action.WorkstreamId == request.WorkstreamId
                select new { Action = action, Workstream = workstream.Name, Round = round!.Name, Template = template }).OneOrNotFoundAsync("action", cancellationToken);
            var files = await db.EvidenceFiles.AsNoTracking().Where(f => f.ActionId == request.Id).OrderBy(f => f.AddedAtUtc).ThenBy(f => f.Id)
                .Select(f => new { f.Id, f.Name, f.Size, f.AddedAtUtc }).ToListAsync(cancellationToken);
            var it = found.Action;
            var criterion = found.Template?.Content.Criteria.FirstOrDefault(c => c.Key == it.CriterionKey);
            return new Result(
                it.Id, it.WorkstreamId, found.Workstream, it.Title, it.OwnerRole, it.Due, it.DoneOn, it.Evidence, it.ReopenedBecause, it.Version,
                time.Today(), [.. files.Select(f => new File(f.Id, f.Name, f.Size, DateOnly.FromDateTime(NhsCalendar.ToLocal(f.AddedAtUtc))))],
                criterion is null ? null : new RaisedBy(it.AuditId!.Value, found.Round, criterion.Key, criterion.Text, criterion.Threshold, Figures(it.Figures, criterion.Threshold)));
        }

        // The difference to what the round says now is a few cases: who sees no single case gets the figures of now only, where before and after are compared.
        private FiguresThen? Figures(FindingFigures? then, double threshold)
        {
            if (then is null || !user.Has(Permission.ViewCases)) return null;
            PublishedShare Of(int met, int judged) => PublishedShare.Of(met, judged, exact: true, threshold);
            return new FiguresThen(Of(then.WeekdayMet, then.WeekdayJudged), Of(then.WeekendMet, then.WeekendJudged), Of(then.AllMet, then.AllJudged));
        }
    }
}
