using Microsoft.EntityFrameworkCore;
using SevenDay.Data;
using SevenDay.Domain.Audits;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Audits;

/// <summary>Keeps the counts of a round in step with its entries. Call it inside the transaction that saves them.</summary>
internal static class EntryCounting
{
    /// <summary>
    /// Holds the round in its state until the transaction ends: nobody closes it between the check and the entry.
    /// False when it is in none of these states.
    /// </summary>
    internal static async Task<bool> HoldAsync(this PortalDbContext db, Guid auditId, CancellationToken token, params AuditState[] states) =>
        await db.Audits.Where(a => a.Id == auditId && states.Contains(a.State))
            .ExecuteUpdateAsync(set => set.SetProperty(a => a.Version, a => a.Version), token) > 0;

    /// <summary>
    /// Adds to the counts, or takes away. The database does the sum, so two at once both count. Rows are there since the round
    /// was opened; one that is missing is made, and if somebody makes it at the same time the whole transaction is tried again.
    /// </summary>
    internal static async Task CountAsync(this PortalDbContext db, Guid auditId, IEnumerable<CountedEntry> entries, CancellationToken token)
    {
        foreach (var (organisation, criterion, dayType, tally) in Changes(entries))
        {
            var rows = await db.AuditSummaries
                .Where(s => s.AuditId == auditId && s.OrganisationId == organisation && s.CriterionKey == criterion && s.DayType == dayType)
                .ExecuteUpdateAsync(set => set
                    .SetProperty(s => s.Met, s => s.Met + tally.Met).SetProperty(s => s.Judged, s => s.Judged + tally.Judged)
                    .SetProperty(s => s.OpenMet, s => s.OpenMet + tally.OpenMet).SetProperty(s => s.OpenMissed, s => s.OpenMissed + tally.OpenMissed)
                    .SetProperty(s => s.ClosedMet, s => s.ClosedMet + tally.ClosedMet).SetProperty(s => s.ClosedMissed, s => s.ClosedMissed + tally.ClosedMissed), token);
            if (rows > 0) continue;
            var summary = new AuditSummary(auditId, organisation, criterion, dayType);
            summary.Count(tally);
            db.AuditSummaries.Add(summary);
        }
        if (db.ChangeTracker.HasChanges()) await db.SaveChangesAsync(token);
    }

    /// <summary>A row of nought for everything that can be counted: criteria, and reasons to leave a case out.</summary>
    internal static IEnumerable<AuditSummary> RowsOf(Audit audit, TemplateContent content) =>
        from organisation in audit.Organisations
        from key in content.Criteria.Select(c => c.Key).Concat(content.CountedExclusions().Select(e => e.Key)).Prepend(AuditSummary.AllEntries)
        from dayType in Enum.GetValues<DayType>()
        select new AuditSummary(audit.Id, organisation.OrganisationId, key, dayType);

    // Always in the same order, so that two savers never wait for each other.
    private static IEnumerable<(Guid Organisation, string Criterion, DayType DayType, EntryTally Tally)> Changes(IEnumerable<CountedEntry> entries) =>
        from entry in entries
        from line in entry.Lines
        group line.Tally by (entry.Organisation, line.Criterion, entry.DayType) into counted
        let tally = counted.Aggregate((all, next) => all + next)
        where tally != default
        orderby counted.Key.Organisation, counted.Key.Criterion, counted.Key.DayType
        select (counted.Key.Organisation, counted.Key.Criterion, counted.Key.DayType, tally);
}

/// <summary>What one entry adds to the counts as it stands now; a rejected one adds nothing.</summary>
internal sealed record CountedEntry(Guid Organisation, DayType DayType, IReadOnlyList<(string Criterion, EntryTally Tally)> Lines)
{
    internal static CountedEntry Of(AuditEntry entry) => new(entry.OrganisationId, entry.DayType, entry.IsCounted
        ?
        [
            (AuditSummary.AllEntries, EntryTally.One), .. entry.ExclusionKey is { } excluded ? [(excluded, EntryTally.One)] : Array.Empty<(string, EntryTally)>(),
            .. entry.Outcomes.Select(o => (o.CriterionKey, EntryTally.Of(o.Outcome, o.DeclaredOpenMinutes, o.WindowMinutes))),
        ]
        : []);

    /// <summary>The same, to be taken away.</summary>
    internal CountedEntry Undone() => this with { Lines = [.. Lines.Select(line => (line.Criterion, -line.Tally))] };
}
