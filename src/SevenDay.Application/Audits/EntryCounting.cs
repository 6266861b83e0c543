using Microsoft.EntityFrameworkCore;
using SevenDay.Data;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits;

/// <summary>Keeps the counts of a round in step with its entries. Call it inside the transaction that saves them.</summary>
internal static class EntryCounting
{
    /// <summary>
    /// Holds the round in its state until the transaction ends: nobody closes it between the check and the entry.
    /// False when it is in none of these states.
    /// </summary>
    internal static async Task<bool> HoldAsync(this PortalDbContext db, Guid auditId, CancellationToken token, params AuditState[] states)
    {
        var held = await db.Audits.Where(a => a.Id == auditId && states.Contains(a.State))
            .ExecuteUpdateAsync(set => set.SetProperty(a => a.Version, a => a.Version), token) > 0;
        // An open round is on no dashboard: logging cases moves no stamp, for which every auditor would wait.
        if (held && states.Any(s => s != AuditState.Open))
            await db.MoveBoardAsync(token);
        return held;
    }

    /// <summary>
    /// Adds to the counts, or takes away. The database does the sum, so two at once both count. Rows are there since the round
    /// was opened, those of groups since their first case; one that is missing is made, and if somebody makes it at the same time
    /// the whole transaction is tried again.
    /// </summary>
    internal static async Task CountAsync(this PortalDbContext db, Guid auditId, IEnumerable<CountedEntry> entries, CancellationToken token)
    {
        var counted = entries.ToList();
        foreach (var (organisation, criterion, day, tally) in Changes(counted))
        {
            var rows = await db.AuditSummaries
                .Where(s => s.AuditId == auditId && s.OrganisationId == organisation && s.CriterionKey == criterion && s.Day == day)
                .ExecuteUpdateAsync(set => set
                    .SetProperty(s => s.Met, s => s.Met + tally.Met).SetProperty(s => s.Judged, s => s.Judged + tally.Judged)
                    .SetProperty(s => s.OpenMet, s => s.OpenMet + tally.OpenMet).SetProperty(s => s.OpenMissed, s => s.OpenMissed + tally.OpenMissed)
                    .SetProperty(s => s.ClosedMet, s => s.ClosedMet + tally.ClosedMet).SetProperty(s => s.ClosedMissed, s => s.ClosedMissed + tally.ClosedMissed), token);
            if (rows > 0) continue;
            var summary = new AuditSummary(auditId, organisation, criterion, day);
            summary.Count(tally);
            db.AuditSummaries.Add(summary);
        }
        foreach (var (specialty, name, criterion, day, tally) in SpecialtyChanges(counted))
        {
            var rows = await db.SpecialtySummaries
                .Where(s => s.AuditId == auditId && s.CriterionKey == criterion && s.Specialty == specialty && s.Day == day)
                .ExecuteUpdateAsync(set => set.SetProperty(s => s.Met, s => s.Met + tally.Met).SetProperty(s => s.Judged, s => s.Judged + tally.Judged), token);
            if (rows > 0) continue;
            var summary = new SpecialtySummary(auditId, criterion, name, day);
            summary.Count(tally);
            db.SpecialtySummaries.Add(summary);
        }
        if (db.ChangeTracker.HasChanges()) await db.SaveChangesAsync(token);
    }

    /// <summary>A row of nought for everything that can be counted: criteria, and reasons to leave a case out.</summary>
    internal static IEnumerable<AuditSummary> RowsOf(Audit audit, TemplateContent content) =>
        from organisation in audit.Organisations
        from key in content.Criteria.Select(c => c.Key).Concat(content.CountedExclusions().Select(e => e.Key)).Prepend(AuditSummary.AllEntries)
        from day in Enum.GetValues<AuditDay>()
        select new AuditSummary(audit.Id, organisation.OrganisationId, key, day);

    // Always in the same order, so that two savers never wait for each other.
    private static IEnumerable<(Guid Organisation, string Criterion, AuditDay Day, EntryTally Tally)> Changes(IEnumerable<CountedEntry> entries) =>
        from entry in entries
        from line in entry.Lines
        group line.Tally by (entry.Organisation, line.Criterion, entry.Day) into counted
        let tally = counted.Aggregate((all, next) => all + next)
        where tally != default
        orderby counted.Key.Organisation, counted.Key.Criterion, counted.Key.Day
        select (counted.Key.Organisation, counted.Key.Criterion, counted.Key.Day, tally);

    private static IEnumerable<(string Specialty, string Name, string Criterion, AuditDay Day, EntryTally Tally)> SpecialtyChanges(IEnumerable<CountedEntry> entries) =>
        from entry in entries
        where entry.Specialty is not null
        from line in entry.Lines
        where line.Judges
        group (entry.Specialty, line.Tally) by (Specialty: SpecialtySummary.KeyOf(entry.Specialty)!, line.Criterion, entry.Day) into counted
        let tally = counted.Aggregate(default(EntryTally), (all, next) => all + next.Tally)
        where tally.Met != 0 || tally.Judged != 0
        orderby counted.Key.Specialty, counted.Key.Criterion, counted.Key.Day
        select (counted.Key.Specialty, counted.First().Specialty!, counted.Key.Criterion, counted.Key.Day, tally);
}
