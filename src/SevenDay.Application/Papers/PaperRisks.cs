using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Workstreams;
using SevenDay.Data;
using SevenDay.Domain.Papers;
using SevenDay.Domain.Workstreams;

namespace SevenDay.Application.Papers;

/// <summary>The open risks, the highest score first. They belong to the programme and are not narrowed to an area.</summary>
internal static class PaperRisks
{
    /// <summary>One command: open risks with their scores over time.</summary>
    internal static async Task<PaperPart> ReadAsync(PortalDbContext db, DateOnly today, CancellationToken token)
    {
        var rows = await (
            from v in db.RiskReviews.AsNoTracking()
            join r in db.Risks on v.RiskId equals r.Id
            join w in db.Workstreams on r.WorkstreamId equals w.Id
            where r.ClosedOn == null
            orderby v.Number
            select new Scored(r.Id, w.Name, r.Title, r.ResponseInWords, r.NextReview, r.IsIllustrative, new RiskMark(r.Probability, r.Impact), v.On, new RiskMark(v.Probability, v.Impact)))
            .ToListAsync(token);
        var risks = rows.GroupBy(r => r.Id).OrderByDescending(g => g.First().Now.Score).ThenBy(g => g.First().NextReview).ThenBy(g => g.First().Title, StringComparer.OrdinalIgnoreCase).ToList();
        return new PaperPart(
            PaperSection.Risks, "Risks",
            [risks.Count == 0 ? "No risk is open." : $"{BoardWords.Count(risks.Count, "risk")} open: {string.Join(", ", Levels(risks.ConvertAll(r => r.First().Now.Level)))}."], null, [],
            [new PaperTable(
                "risks", $"Open risks on {BoardWords.Date(today)}", ["Workstream", "Risk", "Score", "Before", "Response", "Next review"],
                [.. risks.Select(r => Row([.. r], today))])],
            ["Score is probability × impact, each from 1 to 5: low 1 to 3, moderate 4 to 6, high 8 to 12, extreme 15 to 25."]);
    }

    private static IEnumerable<string> Levels(IReadOnlyList<RiskLevel> risks) =>
        Enum.GetValues<RiskLevel>().Reverse().Select(level => (level, Count: risks.Count(r => r == level))).Where(l => l.Count > 0).Select(l => $"{l.Count} {l.level.ToString().ToLowerInvariant()}");

    private static PaperRow Row(IReadOnlyList<Scored> steps, DateOnly today)
    {
        var r = steps[0];
        return new PaperRow(r.Id.ToString(),
        [
            new(r.Workstream), new(r.Title + (r.IsIllustrative ? " (illustrative)" : "")), Mark(r.Now), new(Before(steps)), new(r.Response),
            r.NextReview < today ? new($"{BoardWords.Date(r.NextReview)}, overdue", "concern", "▲") : new(BoardWords.Date(r.NextReview)),
        ]);
    }

    private static PaperCell Mark(RiskMark mark) => mark.Level switch
    {
        RiskLevel.Extreme => new(mark.Words, "concern", "▲"),
        RiskLevel.High => new(mark.Words, "watch", "■"),
        _ => new(mark.Words, "neutral", "●"),
    };

    /// <summary>The score until it changed the last time, and when that was.</summary>
    private static string Before(IReadOnlyList<Scored> steps)
    {
        for (var at = steps.Count - 1; at > 0; at--)
            if (steps[at].Then.Score != steps[at - 1].Then.Score) return $"{steps[at - 1].Then.Words}, until {BoardWords.Date(steps[at].On)}";
        return $"Same since {BoardWords.Date(steps[0].On)}";
    }

    private sealed record Scored(Guid Id, string Workstream, string Title, string Response, DateOnly NextReview, bool IsIllustrative, RiskMark Now, DateOnly On, RiskMark Then);
}
