using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Audits;
using SevenDay.Application.Disclosure;
using SevenDay.Data;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Dashboard;

/// <summary>The latest closed round of each template, counted from summaries and never from entries.</summary>
/// <param name="IsExact">Whether the reader may see exact counts; others see them rounded, and small ones hidden.</param>
public sealed record AuditCompliance(IReadOnlyList<AuditRound> Rounds, bool IsExact)
{
    /// <param name="db">The counts.</param>
    /// <param name="within">The organisations of the area chosen; none for all.</param>
    /// <param name="areas">The organisations of each area that could have been chosen.</param>
    /// <param name="reader">Who reads.</param>
    /// <param name="token">Stops it.</param>
    /// <param name="organisation">One organisation in place of an area.</param>
    internal static async Task<AuditCompliance> ReadAsync(
        PortalDbContext db, IReadOnlySet<Guid>? within, IReadOnlyList<IReadOnlySet<Guid>> areas, RoundReader reader, CancellationToken token, Guid? organisation = null)
    {
        var rounds = await LatestClosed(db)
            .Join(db.AuditTemplates, a => a.TemplateId, t => t.Id, (a, t) => new { a.Id, a.Name, a.From, a.To, a.ClosedAtUtc, a.IsIllustrative, t.Code, t.Content })
            .OrderBy(r => r.Name).ThenBy(r => r.Id)
            .ToListAsync(token);
        var ids = rounds.ConvertAll(r => r.Id);
        var share = within is null || reader.Exact
            ? await TotalsAsync(db, ids, within, reader.Exact, token)
            : await GuardedAsync(db, rounds.ToDictionary(r => r.Id, r => r.Content), within, areas, reader, organisation, token);
        return new AuditCompliance(
        [
            .. rounds.Select(r => new AuditRound(r.Id, r.Name, r.From, r.To, r.ClosedAtUtc, r.IsIllustrative, r.Code,
            [
                .. r.Content.Criteria.Select(c => new CriterionCompliance(c.Text, c.StandardNumber, c.Threshold, share(r.Id, c, DayGroup.Weekday), share(r.Id, c, DayGroup.Weekend))),
            ])),
        ], reader.Exact);
    }

    private static async Task<Func<Guid, Criterion, DayGroup, PublishedShare>> TotalsAsync(
        PortalDbContext db, List<Guid> ids, IReadOnlySet<Guid>? within, bool exact, CancellationToken token)
    {
        var summaries = db.AuditSummaries.AsNoTracking().Where(s => ids.Contains(s.AuditId) && s.Day != AuditDay.BankHoliday);
        if (within is not null) summaries = summaries.Where(s => within.Contains(s.OrganisationId));
        var counts = await summaries
            .GroupBy(s => new { s.AuditId, s.CriterionKey, IsWeekend = s.Day == AuditDay.Saturday || s.Day == AuditDay.Sunday })
            .Select(g => new { g.Key.AuditId, g.Key.CriterionKey, g.Key.IsWeekend, Met = g.Sum(s => s.Met), Judged = g.Sum(s => s.Judged) })
            .ToListAsync(token);
        var byKey = counts.ToDictionary(c => (c.AuditId, c.CriterionKey, c.IsWeekend), c => (c.Met, c.Judged));
        return (round, criterion, group) =>
        {
            var (met, judged) = byKey.GetValueOrDefault((round, criterion.Key, group == DayGroup.Weekend));
            return PublishedShare.Of(met, judged, exact, criterion.Threshold);
        };
    }

    // An area is a part of a whole that is shown too, and of which another area may be the rest.
    private static async Task<Func<Guid, Criterion, DayGroup, PublishedShare>> GuardedAsync(
        PortalDbContext db, Dictionary<Guid, TemplateContent> rounds, IReadOnlySet<Guid> within, IReadOnlyList<IReadOnlySet<Guid>> areas, RoundReader reader,
        Guid? organisation, CancellationToken token)
    {
        var ids = rounds.Keys.ToList();
        var rows = (await db.AuditSummaries.AsNoTracking().Where(s => ids.Contains(s.AuditId)).ToListAsync(token)).ToLookup(s => s.AuditId);
        var specialties = organisation is null ? null : (await db.SpecialtySummaries.AsNoTracking().Where(s => ids.Contains(s.AuditId)).ToListAsync(token)).ToLookup(s => s.AuditId);
        var figures = rounds.ToDictionary(r => r.Key, r => Figures(
            new RoundCounts(rows[r.Key], specialties?[r.Key] ?? [], r.Value, rows[r.Key].Select(s => s.OrganisationId), areas)));
        return (round, criterion, group) => organisation is not { } one ? figures[round].OfArea(criterion, within, group)
            : rows[round].Any(s => s.OrganisationId == one) ? figures[round].OfOrganisationIn(criterion, one, group)
            : PublishedShare.Of(0, 0, reader.Exact, criterion.Threshold);

        // An organisation is shown on the results of a round beside its other parts, so it is settled with them.
        RoundFigures Figures(RoundCounts counts) => organisation is null ? RoundFigures.Headlines(counts, reader) : RoundFigures.Of(counts, reader);
    }

    /// <summary>A later edition of a template takes the place of an earlier one.</summary>
    private static IQueryable<Audit> LatestClosed(PortalDbContext db)
    {
        var closed =
            from audit in db.Audits.AsNoTracking().Reported()
            join template in db.AuditTemplates.AsNoTracking() on audit.TemplateId equals template.Id
            select new { Audit = audit, template.Code };
        return closed
            .Where(a => !closed.Any(later => later.Code == a.Code
                && (later.Audit.To > a.Audit.To || later.Audit.To == a.Audit.To && later.Audit.ClosedAtUtc > a.Audit.ClosedAtUtc)))
            .Select(a => a.Audit);
    }
}

public sealed record AuditRound(
    Guid Id, string Name, DateOnly From, DateOnly To, DateTime? ClosedAtUtc, bool IsIllustrative, string TemplateCode, IReadOnlyList<CriterionCompliance> Criteria);

/// <summary>Weekday is Monday to Friday without bank holidays; the weekend is Saturday and Sunday.</summary>
/// <param name="Threshold">The share to reach, 0 to 1.</param>
public sealed record CriterionCompliance(string Text, int? StandardNumber, double Threshold, PublishedShare Weekday, PublishedShare Weekend);
