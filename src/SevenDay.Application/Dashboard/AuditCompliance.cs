using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Audits;
using SevenDay.Application.Disclosure;
using SevenDay.Data;
using SevenDay.Domain.Audits;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Dashboard;

/// <summary>The latest closed round of each template, counted from summaries and never from entries.</summary>
/// <param name="IsExact">Whether the reader may see exact counts; others see them rounded, and small ones hidden.</param>
public sealed record AuditCompliance(IReadOnlyList<AuditRound> Rounds, bool IsExact)
{
    internal static async Task<AuditCompliance> ReadAsync(PortalDbContext db, IReadOnlySet<Guid>? within, bool exact, CancellationToken token)
    {
        var rounds = await LatestClosed(db)
            .Join(db.AuditTemplates, a => a.TemplateId, t => t.Id, (a, t) => new { a.Id, a.Name, a.From, a.To, a.ClosedAtUtc, a.IsIllustrative, t.Content })
            .OrderBy(r => r.Name).ThenBy(r => r.Id)
            .ToListAsync(token);
        var ids = rounds.ConvertAll(r => r.Id);
        var summaries = db.AuditSummaries.AsNoTracking().Where(s => ids.Contains(s.AuditId) && s.DayType != DayType.BankHoliday);
        if (within is not null) summaries = summaries.Where(s => within.Contains(s.OrganisationId));
        var counts = await summaries
            .GroupBy(s => new { s.AuditId, s.CriterionKey, IsWeekday = s.DayType == DayType.Weekday })
            .Select(g => new { g.Key.AuditId, g.Key.CriterionKey, g.Key.IsWeekday, Met = g.Sum(s => s.Met), Judged = g.Sum(s => s.Judged) })
            .ToListAsync(token);
        var byKey = counts.ToDictionary(c => (c.AuditId, c.CriterionKey, c.IsWeekday), c => (c.Met, c.Judged));
        return new AuditCompliance(
        [
            .. rounds.Select(r => new AuditRound(r.Id, r.Name, r.From, r.To, r.ClosedAtUtc, r.IsIllustrative,
            [
                .. r.Content.Criteria.Select(c => new CriterionCompliance(c.Text, c.StandardNumber, c.Threshold, Share(r.Id, c, true), Share(r.Id, c, false))),
            ])),
        ], exact);

        PublishedShare Share(Guid round, Criterion criterion, bool weekday)
        {
            var (met, judged) = byKey.GetValueOrDefault((round, criterion.Key, weekday));
            return PublishedShare.Of(met, judged, exact, criterion.Threshold);
        }
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
    Guid Id, string Name, DateOnly From, DateOnly To, DateTime? ClosedAtUtc, bool IsIllustrative, IReadOnlyList<CriterionCompliance> Criteria);

/// <summary>Weekday is Monday to Friday without bank holidays; the weekend is Saturday and Sunday.</summary>
/// <param name="Threshold">The share to reach, 0 to 1.</param>
public sealed record CriterionCompliance(string Text, int? StandardNumber, double Threshold, PublishedShare Weekday, PublishedShare Weekend);
