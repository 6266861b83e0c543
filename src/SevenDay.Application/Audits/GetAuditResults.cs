using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Disclosure;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Audits;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Audits;

/// <summary>
/// What a round says: each criterion by kind of day with its interval and verdict, weekday against weekend, by organisation,
/// and beside the hours that the services had declared. Read from the counts, never from the entries' answers.
/// </summary>
public static class GetAuditResults
{
    [Requires(Permission.ViewAudits)]
    public sealed record Query(Guid AuditId) : IQuery<Result>;

    /// <param name="Audit">What every page says of the round.</param>
    /// <param name="Criteria">In the order of the template.</param>
    /// <param name="DataAt">When the latest entry was recorded, local; none without entries.</param>
    /// <param name="Rounded">Whether counts were hidden or rounded for this reader.</param>
    /// <param name="BankHolidays">How many days of the window are bank holidays.</param>
    /// <param name="MayRaise">Whether the reader may turn a finding into an action.</param>
    /// <param name="SeesCases">Whether the reader sees single cases.</param>
    /// <param name="Excluded">Cases that count in no criterion, by reason; empty when the template leaves none out.</param>
    public sealed record Result(
        AuditHead Audit, IReadOnlyList<CriterionResult> Criteria, DateTime? DataAt, bool Rounded, int BankHolidays, bool MayRaise, bool SeesCases,
        IReadOnlyList<ExcludedCases> Excluded);

    public sealed record ExcludedCases(string Reason, PublishedCount Count);

    /// <param name="Standard">Number of the clinical standard, where it measures one.</param>
    /// <param name="DayTypes">Every day group, in the order of <see cref="DayGroup"/>.</param>
    /// <param name="Gap">Weekend against weekday.</param>
    /// <param name="Declared">Cases beside declared hours; none when no case named a service with known hours.</param>
    /// <param name="Actions">What was raised from it.</param>
    public sealed record CriterionResult(
        string Key, string Text, int? Standard, string? Edition, double Threshold, IReadOnlyDictionary<DayGroup, PublishedShare> DayTypes,
        WeekendGap Gap, IReadOnlyList<OrganisationResult> Organisations, DeclaredTable? Declared, IReadOnlyList<RaisedAction> Actions);

    public sealed record OrganisationResult(AuditBody Organisation, PublishedShare Weekday, PublishedShare Weekend, PublishedShare All);

    /// <summary>Judged cases by whether the service named had declared to be open for any of the time allowed.</summary>
    public sealed record DeclaredTable(PublishedCount OpenMet, PublishedCount OpenMissed, PublishedCount ClosedMissed, PublishedCount ClosedMet, PublishedCount Unknown);

    public sealed record RaisedAction(Guid WorkstreamId, string Workstream, string Title, string OwnerRole, DateOnly Due, DateOnly? DoneOn);

    internal sealed class Handler(PortalDbContext db, ICurrentUser user) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var (audit, template) = await db.WithTemplateAsync(request.AuditId, user, cancellationToken);
            var exact = user.Has(Permission.ViewCases);
            var counts = await db.AuditSummaries.AsNoTracking().Where(s => s.AuditId == audit.Id).ToListAsync(cancellationToken);
            var bodies = await db.BodiesOfAsync(audit, cancellationToken);
            var actions = await ActionsAsync(audit.Id, cancellationToken);
            var latest = await db.AuditEntries.Where(e => e.AuditId == audit.Id).MaxAsync(e => (DateTime?)e.RecordedAtUtc, cancellationToken);
            var holidays = await db.BankHolidays.CountAsync(b => b.Date >= audit.From && b.Date <= audit.To, cancellationToken);

            return new Result(
                AuditHead.Of(audit, template),
                [.. template.Content.Criteria.Select(c => Of(c, [.. counts.Where(s => s.CriterionKey == c.Key)], bodies, exact, actions))],
                latest is { } at ? NhsCalendar.ToLocal(at) : null, !exact, holidays, user.Has(Permission.ManageAudits), exact || user.Has(Permission.LogAuditEntries),
                [.. template.Content.CountedExclusions().Select(e => new ExcludedCases(e.Exclusion.Reason, PublishedCount.Of(counts.Where(s => s.CriterionKey == e.Key).Sum(s => s.Judged), exact)))]);
        }

        private static CriterionResult Of(
            Criterion criterion, IReadOnlyList<AuditSummary> counts, IReadOnlyList<AuditBody> bodies, bool exact, ILookup<string, RaisedAction> actions)
        {
            var shares = Enum.GetValues<DayGroup>().ToDictionary(group => group, group => Share(counts, group));
            return new CriterionResult(
                criterion.Key, criterion.Text, criterion.StandardNumber, criterion.StandardEdition, criterion.Threshold, shares,
                WeekendGap.Of(shares[DayGroup.Weekend], shares[DayGroup.Weekday]),
                [.. bodies.Select(body => OfBody(body, [.. counts.Where(s => s.OrganisationId == body.Id)]))],
                Declared(criterion, counts, exact), [.. actions[criterion.Key]]);

            OrganisationResult OfBody(AuditBody body, IReadOnlyList<AuditSummary> own) =>
                new(body, Share(own, DayGroup.Weekday), Share(own, DayGroup.Weekend), Share(own, DayGroup.All));

            PublishedShare Share(IReadOnlyList<AuditSummary> rows, DayGroup group)
            {
                var counted = rows.Where(s => group.Holds(s.DayType)).ToList();
                return PublishedShare.Of(counted.Sum(s => s.Met), counted.Sum(s => s.Judged), exact, criterion.Threshold);
            }
        }

        private static DeclaredTable? Declared(Criterion criterion, IReadOnlyList<AuditSummary> counts, bool exact)
        {
            var (openMet, openMissed, closedMet, closedMissed) = (counts.Sum(s => s.OpenMet), counts.Sum(s => s.OpenMissed), counts.Sum(s => s.ClosedMet), counts.Sum(s => s.ClosedMissed));
            var known = openMet + openMissed + closedMet + closedMissed;
            return known == 0 || criterion.Rule is not WithinMinutes ? null : new DeclaredTable(
                PublishedCount.Of(openMet, exact), PublishedCount.Of(openMissed, exact), PublishedCount.Of(closedMissed, exact),
                PublishedCount.Of(closedMet, exact), PublishedCount.Of(counts.Sum(s => s.Judged) - known, exact));
        }

        private async Task<ILookup<string, RaisedAction>> ActionsAsync(Guid auditId, CancellationToken token)
        {
            var actions = await (
                from action in db.WorkstreamActions.AsNoTracking()
                join workstream in db.Workstreams.AsNoTracking() on action.WorkstreamId equals workstream.Id
                where action.AuditId == auditId && action.CriterionKey != null
                orderby action.Due, action.Id
                select new { Key = action.CriterionKey!, Raised = new RaisedAction(workstream.Id, workstream.Name, action.Title, action.OwnerRole, action.Due, action.DoneOn) })
                .ToListAsync(token);
            return actions.ToLookup(a => a.Key, a => a.Raised);
        }
    }
}
