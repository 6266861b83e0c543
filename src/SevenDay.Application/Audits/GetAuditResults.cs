using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Disclosure;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Services.Export;
using SevenDay.Data;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Audits;

/// <summary>
/// What a round says: each criterion by kind of day with its interval and verdict, weekday against weekend, by organisation and
/// specialty, and beside the hours that the services had declared. Read from the counts, never from the entries' answers.
/// </summary>
public static class GetAuditResults
{
    /// <param name="Week">Which days the weekend is compared with.</param>
    [Requires(Permission.ViewAudits)]
    public sealed record Query(Guid AuditId, WeekParts Week = WeekParts.SevenDay) : IQuery<Result>;

    /// <param name="Audit">What every page says of the round.</param>
    /// <param name="Week">Which days the weekend is compared with.</param>
    /// <param name="Criteria">In the order of the template.</param>
    /// <param name="DataAt">When the latest entry was recorded, local; none without entries.</param>
    /// <param name="Rounded">Whether counts were hidden or rounded for this reader.</param>
    /// <param name="BankHolidays">How many days of the window are bank holidays.</param>
    /// <param name="MayRaise">Whether the reader may turn a finding into an action.</param>
    /// <param name="SeesCases">Whether the reader sees single cases.</param>
    /// <param name="GroupedBy">What the template groups cases by, as it asks for it; none when it does not.</param>
    /// <param name="Excluded">Cases that count in no criterion, by reason; empty when the template leaves none out.</param>
    public sealed record Result(
        AuditHead Audit, WeekParts Week, IReadOnlyList<CriterionResult> Criteria, DateTime? DataAt, bool Rounded, int BankHolidays, bool MayRaise, bool SeesCases,
        string? GroupedBy, IReadOnlyList<ExcludedCases> Excluded)
    {
        /// <summary>The same as a CSV file.</summary>
        public ExportedFile File => AuditResultsFile.Of(this);
    }

    public sealed record ExcludedCases(string Reason, PublishedCount Count);

    /// <param name="Standard">Number of the clinical standard, where it measures one.</param>
    /// <param name="DayTypes">Every day group, of both definitions.</param>
    /// <param name="Gap">Weekend against the weekdays that the definition asked for compares it with.</param>
    /// <param name="Specialties">By the groups of the template; empty when it has none, or all cases are in one.</param>
    /// <param name="Funnel">None with fewer than 3 organisations.</param>
    /// <param name="Declared">Cases beside declared hours; none when no case named a service with known hours.</param>
    /// <param name="Actions">What was raised from it.</param>
    public sealed record CriterionResult(
        string Key, string Text, int? Standard, string? Edition, double Threshold, IReadOnlyDictionary<DayGroup, PublishedShare> DayTypes,
        WeekendGap Gap, IReadOnlyList<OrganisationResult> Organisations, IReadOnlyList<SpecialtyResult> Specialties, AuditFunnel? Funnel, DeclaredTable? Declared,
        IReadOnlyList<RaisedAction> Actions);

    /// <param name="Weekday">Of the definition that was asked for.</param>
    public sealed record OrganisationResult(AuditBody Organisation, PublishedShare Weekday, PublishedShare Weekend, PublishedShare All);

    /// <param name="Name">None for cases that state no group.</param>
    /// <param name="Weekday">Of the definition that was asked for.</param>
    public sealed record SpecialtyResult(string? Name, PublishedShare Weekday, PublishedShare Weekend, PublishedShare All);

    /// <summary>Judged cases by whether the service named had declared to be open for any of the time allowed.</summary>
    public sealed record DeclaredTable(PublishedCount OpenMet, PublishedCount OpenMissed, PublishedCount ClosedMissed, PublishedCount ClosedMet, PublishedCount Unknown);

    public sealed record RaisedAction(Guid WorkstreamId, string Workstream, string Title, string OwnerRole, DateOnly Due, DateOnly? DoneOn);

    internal sealed class Handler(PortalDbContext db, RoundReading reading, ICurrentUser user) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var audit = await db.RoundAsync(request.AuditId, user, cancellationToken);
            var data = await db.AuditTemplates.AsNoTracking().Where(t => t.Id == audit.TemplateId).Select(t => new
            {
                Template = t,
                At = db.AuditEntries.Where(e => e.AuditId == audit.Id).Max(e => (DateTime?)e.RecordedAtUtc),
                Holidays = db.BankHolidays.Count(b => b.Date >= audit.From && b.Date <= audit.To),
            }).FirstAsync(cancellationToken);
            var template = data.Template;
            var counts = await reading.CountsAsync(CountedRound.Of(audit, template.Content), cancellationToken);
            var figures = RoundFigures.Of(counts, reading.Reader);
            var bodies = await db.BodiesOfAsync(audit, cancellationToken);
            var actions = await ActionsAsync(audit.Id, cancellationToken);

            return new Result(
                AuditHead.Of(audit, template), request.Week,
                [.. template.Content.Criteria.Select(c => new CriterionFigures(c, figures, counts, request.Week).Result(bodies, [.. actions[c.Key]]))],
                data.At is { } at ? NhsCalendar.ToLocal(at) : null, !reading.Reader.Exact, data.Holidays, user.Has(Permission.ManageAudits), user.SeesCases(),
                template.Content.Find(template.Content.Specialty)?.Text,
                [.. template.Content.CountedExclusions().Select(e => new ExcludedCases(e.Exclusion.Reason, figures.Excluded(e.Key)))]);
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
