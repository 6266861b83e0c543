using SevenDay.Application.Dashboard;
using SevenDay.Application.Disclosure;
using SevenDay.Web.Components;

namespace SevenDay.Web.Charts;

/// <summary>A closed round as a chart of weekday against weekend.</summary>
public static class AuditCharts
{
    /// <param name="round">The round.</param>
    /// <param name="exact">Whether the reader sees exact counts.</param>
    public static IntervalChartModel Intervals(AuditRound round, bool exact)
    {
        var thresholds = round.Criteria.Select(c => c.Threshold).Distinct().ToList();
        return new IntervalChartModel(
            round.Name, Summary(round),
            [.. round.Criteria.SelectMany(c => new[] { IntervalRow.Of(c.Text, "Weekday", c.Weekday, "weekday"), IntervalRow.Of(c.Text, "Weekend", c.Weekend, "weekend") })],
            thresholds.Count == 1 ? thresholds[0] : null,
            $"{(round.IsIllustrative ? "Illustrative data. " : "")}Cases from {Words.Date(round.From)} to {Words.Date(round.To)}; n stands beside each rate.{(exact ? "" : " Counts are rounded to 5 and * is one too small to show; rates and verdicts come from the rounded counts.")} Weekdays without bank holidays; the weekend is Saturday and Sunday.");
    }

    /// <summary>“82.9%, 58 of 70: not met”.</summary>
    public static string InWords(PublishedShare share) => share.Judged.IsWithheld ? "Not shown" : share.Judged.Value == 0 ? "No cases"
        : share.Rate is null ? $"{share.Met} of {share.Judged}: {Analytics.Verdicts.ToWords(share.Verdict)}"
        : $"{Words.Percent(share)}, {share.Met} of {share.Judged}: {Analytics.Verdicts.ToWords(share.Verdict)}";

    public static string Kind(PublishedShare share) => share.Verdict switch
    {
        Analytics.Verdict.Met => "improvement",
        Analytics.Verdict.NotMet => "concern",
        Analytics.Verdict.TooFewCases => "neutral",
        _ => "watch",
    };

    private static string Summary(AuditRound round)
    {
        var compared = round.Criteria.Where(c => c is { Weekday.Rate: not null, Weekend.Rate: not null }).ToList();
        return compared.Count == 0
            ? "There are too few cases to compare weekday with weekend."
            : $"The weekend rate is below the weekday rate for {compared.Count(c => c.Weekend.Rate < c.Weekday.Rate)} of {Words.Count(compared.Count, "criterion", "criteria")} compared.";
    }
}
