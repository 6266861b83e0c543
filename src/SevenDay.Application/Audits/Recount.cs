using Microsoft.EntityFrameworkCore;
using SevenDay.Data;
using SevenDay.Domain.Audits;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Audits;

/// <summary>
/// Counts the entries of a round anew. The database groups them by the hour, which the time zone moves only as a whole, so that
/// what is read is bounded by the hours of the window and not by the entries.
/// </summary>
internal static class Recount
{
    private static readonly int Days = Enum.GetValues<AuditDay>().Length;

    /// <summary>Rounds that were opened and miss rows of counts, as after a change of what is counted.</summary>
    internal static Task<List<Guid>> UncountedRoundsAsync(this PortalDbContext db, CancellationToken token) =>
        db.Audits.AsNoTracking().Where(a => a.State != AuditState.Planned)
            .Where(a => db.AuditSummaries.Count(s => s.AuditId == a.Id && s.CriterionKey == AuditSummary.AllEntries) < a.Organisations.Count * Days)
            .OrderBy(a => a.Id).Select(a => a.Id).ToListAsync(token);

    /// <summary>Replaces the counts of a round by those of its entries, as one.</summary>
    /// <returns>How many rows of counts there are.</returns>
    internal static Task<int> RecountAsync(this PortalDbContext db, Guid auditId, CancellationToken token) => db.InTransactionAsync(async () =>
    {
        db.ChangeTracker.Clear();
        await db.HoldAsync(auditId, token, Enum.GetValues<AuditState>());
        await db.AuditSummaries.Where(s => s.AuditId == auditId).ExecuteDeleteAsync(token);
        await db.SpecialtySummaries.Where(s => s.AuditId == auditId).ExecuteDeleteAsync(token);
        var audit = await db.Audits.AsNoTracking().AsSingleQuery().SingleAsync(a => a.Id == auditId, token);
        var template = await db.AuditTemplates.AsNoTracking().SingleAsync(t => t.Id == audit.TemplateId, token);
        var rows = EntryCounting.RowsOf(audit, template.Content).ToDictionary(s => (s.OrganisationId, s.CriterionKey, s.Day));

        var entries = db.AuditEntries.AsNoTracking().Where(e => e.AuditId == auditId && e.Review != ReviewState.Rejected);
        await foreach (var line in AllOf(entries).Concat(ExcludedOf(entries)).Concat(JudgedOf(entries)).WithCancellation(token))
            rows[(line.Organisation, line.Criterion, line.Day)].Count(line.Tally);

        db.AuditSummaries.AddRange(rows.Values);
        db.SpecialtySummaries.AddRange(await SpecialtiesAsync(entries, token));
        await db.SaveChangesAsync(token);
        return rows.Count;
    }, token);

    /// <summary>Counts these entries by what their template groups cases by.</summary>
    internal static async Task<IReadOnlyCollection<SpecialtySummary>> SpecialtiesAsync(IQueryable<AuditEntry> entries, CancellationToken token)
    {
        var groups = new Dictionary<(Guid Audit, string Specialty, string Criterion, AuditDay Day), SpecialtySummary>();
        await foreach (var line in GroupsOf(entries.Where(e => e.Review != ReviewState.Rejected)).WithCancellation(token))
        {
            var key = (line.Audit, SpecialtySummary.KeyOf(line.Specialty)!, line.Criterion, line.Day);
            if (!groups.TryGetValue(key, out var group)) groups.Add(key, group = new SpecialtySummary(line.Audit, line.Criterion, line.Specialty, line.Day));
            group.Count(line.Tally);
        }
        return groups.Values;
    }

    private static IAsyncEnumerable<Line> AllOf(IQueryable<AuditEntry> entries) => entries
        .GroupBy(e => new { e.OrganisationId, e.DayType, e.OccurredAtUtc.Date, e.OccurredAtUtc.Hour })
        .Select(g => new { g.Key, Count = g.Count() }).AsAsyncEnumerable()
        .Select(g => new Line(g.Key.OrganisationId, AuditSummary.AllEntries, DayOf(g.Key.Date, g.Key.Hour, g.Key.DayType), EntryTally.One with { Judged = g.Count }));

    private static IAsyncEnumerable<Line> ExcludedOf(IQueryable<AuditEntry> entries) => entries.Where(e => e.ExclusionKey != null)
        .GroupBy(e => new { e.OrganisationId, Key = e.ExclusionKey!, e.DayType, e.OccurredAtUtc.Date, e.OccurredAtUtc.Hour })
        .Select(g => new { g.Key, Count = g.Count() }).AsAsyncEnumerable()
        .Select(g => new Line(g.Key.OrganisationId, g.Key.Key, DayOf(g.Key.Date, g.Key.Hour, g.Key.DayType), EntryTally.One with { Judged = g.Count }));

    private static IAsyncEnumerable<Line> JudgedOf(IQueryable<AuditEntry> entries) => (
        from entry in entries
        from outcome in entry.Outcomes
        where outcome.Outcome != Outcome.NotApplicable
        group outcome by new { entry.OrganisationId, outcome.CriterionKey, entry.DayType, entry.OccurredAtUtc.Date, entry.OccurredAtUtc.Hour } into counted
        select new
        {
            counted.Key,
            Judged = counted.Count(),
            Met = counted.Count(o => o.Outcome == Outcome.Met),
            OpenMet = counted.Count(o => o.WindowMinutes > 1 && o.DeclaredOpenMinutes > 0 && o.Outcome == Outcome.Met),
            OpenMissed = counted.Count(o => o.WindowMinutes > 1 && o.DeclaredOpenMinutes > 0 && o.Outcome == Outcome.NotMet),
            ClosedMet = counted.Count(o => o.WindowMinutes > 1 && o.DeclaredOpenMinutes == 0 && o.Outcome == Outcome.Met),
            ClosedMissed = counted.Count(o => o.WindowMinutes > 1 && o.DeclaredOpenMinutes == 0 && o.Outcome == Outcome.NotMet),
        }).AsAsyncEnumerable().Select(c => new Line(
            c.Key.OrganisationId, c.Key.CriterionKey, DayOf(c.Key.Date, c.Key.Hour, c.Key.DayType),
            new EntryTally(c.Met, c.Judged, c.OpenMet, c.OpenMissed, c.ClosedMet, c.ClosedMissed)));

    private static IAsyncEnumerable<GroupLine> GroupsOf(IQueryable<AuditEntry> entries) => (
        from entry in entries
        where entry.Specialty != null
        from outcome in entry.Outcomes
        where outcome.Outcome != Outcome.NotApplicable
        group outcome by new { entry.AuditId, Specialty = entry.Specialty!, outcome.CriterionKey, entry.DayType, entry.OccurredAtUtc.Date, entry.OccurredAtUtc.Hour } into counted
        select new { counted.Key, Judged = counted.Count(), Met = counted.Count(o => o.Outcome == Outcome.Met) })
        .AsAsyncEnumerable().Where(c => SpecialtySummary.KeyOf(c.Key.Specialty) is not null)
        .Select(c => new GroupLine(
            c.Key.AuditId, c.Key.Specialty, c.Key.CriterionKey, DayOf(c.Key.Date, c.Key.Hour, c.Key.DayType), EntryTally.One with { Met = c.Met, Judged = c.Judged }));

    private static AuditDay DayOf(DateTime dateUtc, int hour, DayType dayType) => AuditDays.Of(DateTime.SpecifyKind(dateUtc.AddHours(hour), DateTimeKind.Utc), dayType);

    private sealed record Line(Guid Organisation, string Criterion, AuditDay Day, EntryTally Tally);

    private sealed record GroupLine(Guid Audit, string Specialty, string Criterion, AuditDay Day, EntryTally Tally);
}
