using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Disclosure;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits;

/// <summary>One round: its state, who takes part, and how far each organisation has come.</summary>
public static class GetAudit
{
    [Requires(Permission.ViewAudits)]
    public sealed record Query(Guid Id) : IQuery<Result>;

    /// <param name="Audit">What every page says of the round.</param>
    /// <param name="Purpose">What the template is for.</param>
    /// <param name="Criteria">What entries are judged by, in words.</param>
    /// <param name="Target">Entries hoped for from each organisation.</param>
    /// <param name="Progress">Entries by organisation, as the reader may see them.</param>
    /// <param name="Auditors">Who may log entries.</param>
    /// <param name="OwnEntries">How many the reader logged; none for somebody who logs none.</param>
    /// <param name="MayManage">Whether the reader opens and closes rounds.</param>
    /// <param name="MaySignOff">Whether the round waits for a signature that the reader may give.</param>
    /// <param name="MayLog">Whether the reader logs entries, when the round is open.</param>
    /// <param name="SeesCases">Whether the reader sees single cases, all or their own.</param>
    public sealed record Result(
        AuditHead Audit, string Purpose, IReadOnlyList<string> Criteria, int Target, IReadOnlyList<Progress> Progress, IReadOnlyList<string> Auditors,
        int? OwnEntries, bool MayManage, bool MaySignOff, bool MayLog, bool SeesCases);

    public sealed record Progress(AuditBody Organisation, PublishedCount Entries);

    internal sealed class Handler(PortalDbContext db, RoundReading reading, ICurrentUser user) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var audit = await db.RoundAsync(request.Id, user, cancellationToken);
            var found = await db.AuditTemplates.AsNoTracking().Where(t => t.Id == audit.TemplateId)
                .Select(t => new { Template = t, Own = db.AuditEntries.Count(e => e.AuditId == audit.Id && e.AuthorId == user.Id) }).FirstAsync(cancellationToken);
            var template = found.Template;
            var counts = await db.AuditSummaries.AsNoTracking().Where(s => s.AuditId == audit.Id && s.CriterionKey == AuditSummary.AllEntries)
                .GroupBy(s => s.OrganisationId).Select(g => new { g.Key, All = g.Sum(s => s.Judged) }).ToListAsync(cancellationToken);
            var bodies = await db.BodiesOfAsync(audit, cancellationToken);
            var ids = audit.Auditors.Select(a => a.UserId).ToList();
            var auditors = await db.Users.AsNoTracking().Where(u => ids.Contains(u.Id)).OrderBy(u => u.DisplayName).Select(u => u.DisplayName).ToListAsync(cancellationToken);

            var (exact, logs) = (user.Has(Permission.ViewCases), user.Has(Permission.LogAuditEntries));
            var headlines = await reading.HeadlinesAsync(audit.Id, template.Content, cancellationToken);
            var entries = headlines.Entries(bodies.ToDictionary(b => b.Id, b => counts.FirstOrDefault(c => c.Key == b.Id)?.All ?? 0));
            return new Result(
                AuditHead.Of(audit, template), template.Purpose, [.. template.Content.Criteria.Select(c => c.Text)], audit.TargetSample,
                [.. bodies.Select(b => new Progress(b, entries[b.Id]))],
                auditors, logs ? found.Own : null,
                user.Has(Permission.ManageAudits), user.Has(Permission.SignOffAudits) && audit is { State: AuditState.Closed, IsPractice: false },
                logs && audit.State == AuditState.Open, exact || logs);
        }
    }
}
