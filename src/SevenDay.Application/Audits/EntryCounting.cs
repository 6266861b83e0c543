using Microsoft.EntityFrameworkCore;
using SevenDay.Data;
using SevenDay.Domain.Audits;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Audits;

/// <summary>Keeps the counts of a round in step with its entries. Call it inside the transaction that saves them.</summary>
internal static class EntryCounting
{
    /// <summary>
    /// Holds the round open until the transaction ends: nobody closes it between the check and the entry.
    /// False when it has been closed.
    /// </summary>
    internal static async Task<bool> HoldOpenAsync(this PortalDbContext db, Guid auditId, CancellationToken token) =>
        await db.Audits.Where(a => a.Id == auditId && a.State == AuditState.Open)
            .ExecuteUpdateAsync(set => set.SetProperty(a => a.Version, a => a.Version), token) > 0;

    /// <summary>
    /// Adds entries to the counts. The database does the sum, so two at once both count. Rows are there since the round
    /// was opened; one that is missing is made, and if somebody makes it at the same time the whole transaction is tried again.
    /// </summary>
    internal static async Task CountAsync(this PortalDbContext db, Guid auditId, IReadOnlyList<AuditEntry> entries, CancellationToken token)
    {
        foreach (var (organisation, criterion, dayType, met, judged) in Changes(entries))
        {
            var rows = await db.AuditSummaries
                .Where(s => s.AuditId == auditId && s.OrganisationId == organisation && s.CriterionKey == criterion && s.DayType == dayType)
                .ExecuteUpdateAsync(set => set.SetProperty(s => s.Met, s => s.Met + met).SetProperty(s => s.Judged, s => s.Judged + judged), token);
            if (rows > 0) continue;
            var summary = new AuditSummary(auditId, organisation, criterion, dayType);
            summary.Count(met, judged);
            db.AuditSummaries.Add(summary);
        }
        if (db.ChangeTracker.HasChanges()) await db.SaveChangesAsync(token);
    }

    /// <summary>A row of nought for everything that can be counted: criteria, and reasons to leave a case out.</summary>
    internal static IEnumerable<AuditSummary> RowsOf(Audit audit, TemplateContent content) =>
        from organisation in audit.Organisations
        from key in content.Criteria.Select(c => c.Key).Concat(content.CountedExclusions().Select(e => e.Key))
        from dayType in Enum.GetValues<DayType>()
        select new AuditSummary(audit.Id, organisation.OrganisationId, key, dayType);

    // Always in the same order, so that two savers never wait for each other.
    private static IEnumerable<(Guid Organisation, string Criterion, DayType DayType, int Met, int Judged)> Changes(IReadOnlyList<AuditEntry> entries) =>
        from entry in entries
        from counts in CountsOf(entry)
        group counts.Met by (entry.OrganisationId, counts.Key, entry.DayType) into counted
        orderby counted.Key.OrganisationId, counted.Key.Key, counted.Key.DayType
        select (counted.Key.OrganisationId, counted.Key.Key, counted.Key.DayType, counted.Count(met => met), counted.Count());

    private static IEnumerable<(string Key, bool Met)> CountsOf(AuditEntry entry) => entry.ExclusionKey is { } excluded
        ? [(excluded, false)]
        : entry.Outcomes.Where(o => o.Outcome != Outcome.NotApplicable).Select(o => (o.CriterionKey, o.Outcome == Outcome.Met));
}
