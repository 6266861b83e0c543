using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Audits;
using SevenDay.Application.Disclosure;
using SevenDay.Data;
using SevenDay.Domain.Audits;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Standards;

/// <summary>What the latest closed round that measures a standard found. Weekday is Monday to Friday without bank holidays; the weekend is Saturday and Sunday.</summary>
/// <param name="ClosedAt">Local.</param>
public sealed record AuditedStandard(
    Guid AuditId, string Round, DateOnly From, DateOnly To, DateTime? ClosedAt, bool IsIllustrative, PublishedShare Weekday, PublishedShare Weekend);

/// <summary>The latest closed rounds and their counts, from the summaries: three commands, however many entries there are.</summary>
internal sealed class LatestAudits
{
    private readonly List<Round> _rounds;
    private readonly List<Count> _counts;
    private readonly bool _exact;

    private LatestAudits(List<Round> rounds, List<Count> counts, bool exact) => (_rounds, _counts, _exact) = (rounds, counts, exact);

    /// <param name="organisation">Only its own cases, of the rounds it took part in; everybody's when none.</param>
    internal static async Task<LatestAudits> ReadAsync(PortalDbContext db, string edition, bool exact, CancellationToken token, Guid? organisation = null)
    {
        var templates = await db.AuditTemplates.AsNoTracking().ToListAsync(token);
        var criteria = templates.ToDictionary(t => t.Id, t => t.Content.Criteria.Where(c => c.StandardEdition == edition).ToList());
        var ids = criteria.Where(t => t.Value.Count > 0).Select(t => t.Key).ToList();
        var closed = db.Audits.AsNoTracking().Reported().Where(a => ids.Contains(a.TemplateId));
        if (organisation is { } id) closed = closed.Where(a => a.Organisations.Any(o => o.OrganisationId == id));
        var latest = await closed
            .Where(a => !closed.Any(later => later.TemplateId == a.TemplateId && (later.To > a.To || later.To == a.To && later.ClosedAtUtc > a.ClosedAtUtc)))
            .OrderByDescending(a => a.To).ThenByDescending(a => a.Id)
            .Select(a => new Facts(a.Id, a.TemplateId, a.Name, a.From, a.To, a.ClosedAtUtc, a.IsIllustrative)).ToListAsync(token);
        var roundIds = latest.ConvertAll(a => a.Id);
        var counts = await db.AuditSummaries.AsNoTracking().Where(s => roundIds.Contains(s.AuditId) && (organisation == null || s.OrganisationId == organisation))
            .GroupBy(s => new { s.AuditId, s.CriterionKey, s.Day })
            .Select(g => new Count(g.Key.AuditId, g.Key.CriterionKey, g.Key.Day, g.Sum(s => s.Met), g.Sum(s => s.Judged)))
            .ToListAsync(token);
        return new LatestAudits(latest.ConvertAll(a => new Round(a, criteria[a.TemplateId])), counts, exact);
    }

    /// <summary>None when no closed round measures the standard.</summary>
    internal AuditedStandard? Of(int number) => CriteriaOf(number).Select(c => c.Result).FirstOrDefault();

    /// <summary>Every criterion of the latest round that measures the standard, in the order of its template; empty when none does.</summary>
    internal IReadOnlyList<(string Criterion, AuditedStandard Result)> CriteriaOf(int number) =>
        _rounds.Find(round => round.Criteria.Exists(c => c.StandardNumber == number)) is { } round
            ? [.. round.Criteria.Where(c => c.StandardNumber == number).Select(c => (c.Text, Result(round.Audit, c)))] : [];

    private AuditedStandard Result(Facts audit, Criterion criterion)
    {
        var found = _counts.Where(c => c.AuditId == audit.Id && c.CriterionKey == criterion.Key).ToList();
        return new AuditedStandard(
            audit.Id, audit.Name, audit.From, audit.To, audit.ClosedAtUtc is { } at ? NhsCalendar.ToLocal(at) : null, audit.IsIllustrative,
            Share([.. found.Where(c => DayGroup.Weekday.Holds(c.Day))], criterion),
            Share([.. found.Where(c => DayGroup.Weekend.Holds(c.Day))], criterion));
    }

    private PublishedShare Share(List<Count> counts, Criterion criterion) =>
        PublishedShare.Of(counts.Sum(c => c.Met), counts.Sum(c => c.Judged), _exact, criterion.Threshold);

    private sealed record Facts(Guid Id, Guid TemplateId, string Name, DateOnly From, DateOnly To, DateTime? ClosedAtUtc, bool IsIllustrative);

    private sealed record Round(Facts Audit, List<Criterion> Criteria);

    private sealed record Count(Guid AuditId, string CriterionKey, AuditDay Day, int Met, int Judged);
}
