using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Workstreams;
using SevenDay.Data;
using SevenDay.Domain.Workstreams;

namespace SevenDay.Application.Dashboard;

/// <summary>What became of a risk between two dates.</summary>
/// <param name="On">The day of the last step in the span.</param>
/// <param name="What">“Opened”, “Closed”, “Opened again”, “Risen” or “Fallen”.</param>
/// <param name="Before">Its score on the first date; none when it was not known then.</param>
/// <param name="Now">Its score on the second date.</param>
/// <param name="Because">What was said with that step.</param>
public sealed record RiskChange(Guid Id, DateOnly On, string Workstream, string Title, string What, RiskMark? Before, RiskMark Now, string? Because, bool IsIllustrative);

internal static class RiskComparison
{
    /// <summary>One command: the history of every risk with a step in the span.</summary>
    internal static async Task<IReadOnlyList<RiskChange>> ReadAsync(PortalDbContext db, ChangeSpan span, CancellationToken token)
    {
        var (since, until, start, end, byEntry) = (span.Since, span.Until, span.Start, span.End, span.ByEntry);
        var known = db.RiskReviews.AsNoTracking().Where(v => byEntry ? v.AtUtc < end : v.On <= until);
        var rows = await (
            from v in known
            join r in db.Risks on v.RiskId equals r.Id
            join w in db.Workstreams on r.WorkstreamId equals w.Id
            where known.Any(step => step.RiskId == v.RiskId && (byEntry ? step.AtUtc >= start : step.On > since))
            orderby w.Name, r.Title, r.Id, v.Number
            select new { r.Id, r.Title, r.IsIllustrative, Workstream = w.Name, Step = new HistoricStep(v.Step, v.On, v.AtUtc, v.Note, new RiskMark(v.Probability, v.Impact)) }).ToListAsync(token);
        var changes =
            from risk in rows.GroupBy(r => r.Id)
            let before = risk.LastOrDefault(r => byEntry ? r.Step.AtUtc < start : r.Step.On <= since)?.Step
            let last = risk.Last()
            let what = What(before, last.Step)
            where what is not null
            select new RiskChange(last.Id, last.Step.On, last.Workstream, last.Title, what, before?.Mark, last.Step.Mark, last.Step.Note, last.IsIllustrative);
        return [.. changes.OrderByDescending(c => c.Now.Score).ThenBy(c => c.Title, StringComparer.OrdinalIgnoreCase).ThenBy(c => c.Id)];
    }

    /// <summary>What differs between the two dates; none where nothing does, or where it came and went in between.</summary>
    private static string? What(HistoricStep? before, HistoricStep now) => (before, now) switch
    {
        (null, { IsOpen: true }) => "Opened",
        (null, _) => null,
        ({ IsOpen: true }, { IsOpen: false }) => "Closed",
        ({ IsOpen: false }, { IsOpen: true }) => "Opened again",
        ({ IsOpen: true }, _) when now.Mark.Score > before.Mark.Score => "Risen",
        ({ IsOpen: true }, _) when now.Mark.Score < before.Mark.Score => "Fallen",
        _ => null,
    };

    private sealed record HistoricStep(RiskStep What, DateOnly On, DateTime AtUtc, string? Note, RiskMark Mark)
    {
        internal bool IsOpen => What != RiskStep.Closed;
    }
}
