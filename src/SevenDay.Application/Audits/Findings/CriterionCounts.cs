using Microsoft.EntityFrameworkCore;
using SevenDay.Data;
using SevenDay.Domain.Audits;
using SevenDay.Domain.Workstreams;

namespace SevenDay.Application.Audits.Findings;

/// <summary>Cases of one criterion of a round on one kind of day.</summary>
internal sealed record CriterionCount(Guid AuditId, string CriterionKey, Guid OrganisationId, AuditDay Day, int Met, int Judged);

internal static class CriterionCounts
{
    /// <summary>The counts of these criteria in these rounds, by organisation.</summary>
    internal static Task<List<CriterionCount>> CriterionCountsAsync(this PortalDbContext db, IReadOnlyCollection<Guid> rounds, IReadOnlyCollection<string> criteria, CancellationToken token) =>
        db.AuditSummaries.AsNoTracking().Where(s => rounds.Contains(s.AuditId) && criteria.Contains(s.CriterionKey) && s.Judged > 0)
            .Select(s => new CriterionCount(s.AuditId, s.CriterionKey, s.OrganisationId, s.Day, s.Met, s.Judged)).ToListAsync(token);

    /// <summary>What an action remembers of the day on which it was raised.</summary>
    internal static FindingFigures Figures(this IReadOnlyList<CriterionCount> counts)
    {
        var (weekday, weekend) = (counts.Where(c => DayGroup.Weekday.Holds(c.Day)).ToList(), counts.Where(c => DayGroup.Weekend.Holds(c.Day)).ToList());
        return new FindingFigures(
            weekday.Sum(c => c.Met), weekday.Sum(c => c.Judged), weekend.Sum(c => c.Met), weekend.Sum(c => c.Judged), counts.Sum(c => c.Met), counts.Sum(c => c.Judged));
    }
}
