using SevenDay.Application.Dashboard;
using SevenDay.Application.Disclosure;
using SevenDay.Domain.Papers;

namespace SevenDay.Application.Papers;

/// <summary>The latest reported round of each template against the standards, weekday and weekend.</summary>
internal static class PaperAudits
{
    internal static PaperPart Write(AuditCompliance audits) => new(
        PaperSection.Audits, "Are the clinical standards met?",
        audits.Rounds.Count == 0 ? ["No audit round has been reported yet."] : [],
        null, [.. audits.Rounds.Select(Chart)], [.. audits.Rounds.Select(Table)],
        audits.Rounds.Count == 0 ? [] : ["Weekday is Monday to Friday without bank holidays; the weekend is Saturday and Sunday. The range is a 95% Wilson interval; a verdict is uncertain when the pass mark lies inside it, and fewer than 10 cases are not judged. Counts from 1 to 7 are shown as * and others are rounded to the nearest 5; shares come from the rounded counts."]);

    private static PaperIntervals Chart(AuditRound round)
    {
        var compared = round.Criteria.Where(c => c is { Weekday.Rate: not null, Weekend.Rate: not null }).ToList();
        var marks = round.Criteria.Select(c => c.Threshold).Distinct().ToList();
        return new PaperIntervals(
            round.Name,
            compared.Count == 0 ? "There are too few cases to compare weekday with weekend."
                : $"The weekend rate is below the weekday rate for {compared.Count(c => c.Weekend.Rate < c.Weekday.Rate)} of {BoardWords.Count(compared.Count, "criterion", "criteria")} compared.",
            [.. round.Criteria.SelectMany(c => new[] { Interval(c, "Weekday", c.Weekday), Interval(c, "Weekend", c.Weekend) })],
            marks.Count == 1 ? marks[0] : null, Source(round));
    }

    private static PaperInterval Interval(CriterionCompliance criterion, string days, PublishedShare share) => new(
        criterion.Text, days, share.IsHidden ? null : share.Judged.Value, share.IsHidden ? null : share.Met.Value, share.Rate, share.Lower, share.Upper, days.ToLowerInvariant(), share.IsRounded);

    // The name of the round stands in the caption, so that a later round of the same template is laid beside this one.
    private static PaperTable Table(AuditRound round) => new(
        $"audit {round.TemplateCode}", $"{round.Name}, {BoardWords.Date(round.From)} to {BoardWords.Date(round.To)}{(round.IsIllustrative && !round.Name.Contains("illustrative", StringComparison.OrdinalIgnoreCase) ? ", illustrative" : "")}",
        ["Criterion", "Standard", "To reach", "Weekday", "Weekday verdict", "Weekend", "Weekend verdict"],
        [.. round.Criteria.Select(c => new PaperRow(
            c.Text,
            [
                new(c.Text), new(c.StandardNumber is { } number ? BoardWords.Number(number) : "None"), new(BoardWords.Percent(c.Threshold)),
                new(BoardWords.ShareWithInterval(c.Weekday)), BoardWords.Verdict(c.Weekday), new(BoardWords.ShareWithInterval(c.Weekend)), BoardWords.Verdict(c.Weekend),
            ]))]);

    private static string Source(AuditRound round) =>
        $"{(round.IsIllustrative ? "Illustrative data. " : "")}Cases from {BoardWords.Date(round.From)} to {BoardWords.Date(round.To)}; n stands beside each rate.";
}
