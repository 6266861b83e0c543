using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Audits;
using SevenDay.Application.Availability;
using SevenDay.Application.Disclosure;
using SevenDay.Data;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Dashboard;

/// <summary>The latest closed round of each template, counted from summaries and never from entries.</summary>
/// <param name="IsExact">Whether the reader may see exact counts; others see them rounded, and small ones hidden.</param>
public sealed record AuditCompliance(IReadOnlyList<AuditRound> Rounds, bool IsExact)
{
    /// <param name="db">The rounds.</param>
    /// <param name="reading">Their counts.</param>
    /// <param name="snapshot">The areas.</param>
    /// <param name="within">The organisations of the area chosen; none for all.</param>
    /// <param name="token">Stops it.</param>
    /// <param name="organisation">One organisation in place of an area.</param>
    internal static async Task<AuditCompliance> ReadAsync(
        PortalDbContext db, RoundReading reading, AvailabilitySnapshot snapshot, IReadOnlySet<Guid>? within, CancellationToken token, Guid? organisation = null)
    {
        var rounds = await LatestClosed(db)
            .Join(db.AuditTemplates, a => a.TemplateId, t => t.Id, (a, t) => new { a.Id, a.Name, a.From, a.To, a.ClosedAtUtc, a.IsIllustrative, t.Code, t.Content })
            .OrderBy(r => r.Name).ThenBy(r => r.Id)
            .ToListAsync(token);
        var contents = rounds.ToDictionary(r => r.Id, r => r.Content);
        // An area is a part of a whole that is shown too, and of which another area may be the rest.
        var figures = organisation is { } chosen ? await OrganisationsAsync(db, reading, contents, chosen, token)
            : within is null ? await reading.HeadlinesAsync(contents, token) : await reading.AreasAsync(contents, snapshot, token);
        return new AuditCompliance(
        [
            .. rounds.Select(r => new AuditRound(r.Id, r.Name, r.From, r.To, r.ClosedAtUtc, r.IsIllustrative, r.Code,
            [
                .. r.Content.Criteria.Select(c => new CriterionCompliance(c.Text, c.StandardNumber, c.Threshold, Share(r.Id, c, DayGroup.Weekday), Share(r.Id, c, DayGroup.Weekend))),
            ])),
        ], reading.Reader.Exact);

        PublishedShare Share(Guid round, Criterion criterion, DayGroup group) =>
            organisation is { } one ? figures.GetValueOrDefault(round)?.OfOrganisationIn(criterion, one, group) ?? PublishedShare.Of(0, 0, reading.Reader.Exact, criterion.Threshold)
            : within is null ? figures[round].Share(criterion, group) : figures[round].OfSeveral(criterion, within, group);
    }

    /// <summary>Of the rounds that the organisation took part in.</summary>
    private static async Task<IReadOnlyDictionary<Guid, RoundFigures>> OrganisationsAsync(
        PortalDbContext db, RoundReading reading, IReadOnlyDictionary<Guid, TemplateContent> rounds, Guid organisation, CancellationToken token)
    {
        var ids = rounds.Keys.ToList();
        var parts = (await db.Audits.AsNoTracking().Where(a => ids.Contains(a.Id) && a.Organisations.Any(o => o.OrganisationId == organisation))
            .SelectMany(a => a.Organisations, (a, o) => new { a.Id, o.OrganisationId }).ToListAsync(token)).ToLookup(p => p.Id, p => p.OrganisationId);
        var counts = await reading.CountsAsync([.. parts.Select(p => new CountedRound(p.Key, rounds[p.Key] with { Specialty = null }, [.. p]))], token);
        return counts.ToDictionary(c => c.Key, c => RoundFigures.Organisations(c.Value, reading.Reader));
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
