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
    /// <param name="scope">What the figures are narrowed to.</param>
    /// <param name="token">Stops it.</param>
    internal static async Task<AuditCompliance> ReadAsync(PortalDbContext db, RoundReading reading, AvailabilitySnapshot snapshot, Scope scope, CancellationToken token)
    {
        reading.Take(snapshot);
        var rounds = await LatestClosed(db)
            .Join(db.AuditTemplates, a => a.TemplateId, t => t.Id, (a, t) => new
            {
                a.Id, a.Name, a.From, a.To, a.ClosedAtUtc, a.IsIllustrative, t.Code, t.Content,
                Parts = scope.Id == null ? null : a.Organisations.Select(o => o.OrganisationId).ToList(),
            })
            .OrderBy(r => r.Name).ThenBy(r => r.Id)
            .AsSingleQuery().ToListAsync(token);
        // An area is a part of a whole that is shown too, and of which another area may be the rest. An organisation has figures in its own rounds only.
        var counted = scope.Id is null ? new Dictionary<Guid, RoundCounts>() : await reading.CountsAsync(
            [.. rounds.Where(r => scope.AreaId is not null || r.Parts!.Contains(scope.OrganisationId!.Value)).Select(r => new CountedRound(r.Id, r.Content, r.Parts!).WithoutSpecialties())], token);
        var figures = scope.Id is null ? await reading.HeadlinesAsync(rounds.ToDictionary(r => r.Id, r => r.Content), token)
            : counted.ToDictionary(c => c.Key, c => scope.AreaId is null ? RoundFigures.Organisations(c.Value, reading.Reader) : RoundFigures.Areas(c.Value, reading.Reader));
        return new AuditCompliance(
        [
            .. rounds.Select(r => new AuditRound(r.Id, r.Name, r.From, r.To, r.ClosedAtUtc, r.IsIllustrative, r.Code,
            [
                .. r.Content.Criteria.Select(c => new CriterionCompliance(c.Text, c.StandardNumber, c.Threshold, Share(r.Id, c, DayGroup.Weekday), Share(r.Id, c, DayGroup.Weekend))),
            ])),
        ], reading.Reader.Exact);

        PublishedShare Share(Guid round, Criterion criterion, DayGroup group) =>
            scope.OrganisationId is { } one ? figures.GetValueOrDefault(round)?.OfOrganisationIn(criterion, one, group) ?? PublishedShare.Of(0, 0, reading.Reader.Exact, criterion.Threshold)
            : scope.Organisations is not { } within ? figures[round].Share(criterion, group) : figures[round].OfSeveral(criterion, within, group);
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
