using SevenDay.Analytics;
using SevenDay.Application.Dashboard;
using SevenDay.Application.Disclosure;

namespace SevenDay.Web.Components;

/// <summary>An audit round in a line, and what it found to be missed.</summary>
/// <param name="NotMet">Each criterion that is not met, on weekdays or at weekends, in words.</param>
public sealed record RoundGlance(RoundGlance.Part Weekday, RoundGlance.Part Weekend, IReadOnlyList<string> NotMet)
{
    /// <param name="Kind">improvement, concern or neutral.</param>
    public sealed record Part(string Text, string Kind);

    public static RoundGlance Of(AuditRound round) => new(
        PartOf("Weekday", [.. round.Criteria.Select(c => c.Weekday)]), PartOf("Weekend", [.. round.Criteria.Select(c => c.Weekend)]),
        [
            .. round.Criteria.Where(c => IsMissed(c.Weekday) || IsMissed(c.Weekend)).Select(c => $"{c.Text} (to reach: {c.Threshold:0%}): {Missed(c)}"),
        ]);

    private static string Missed(CriterionCompliance criterion) => string.Join(", ", new[] { ("weekday", criterion.Weekday), ("weekend", criterion.Weekend) }
        .Where(p => IsMissed(p.Item2)).Select(p => $"{p.Item1} {(p.Item2.Rate is null ? p.Item2.Met.ToString() : Words.Percent(p.Item2))} of {p.Item2.Judged}"));

    private static Part PartOf(string name, List<PublishedShare> shares)
    {
        var (met, missed) = (shares.Count(s => s.Verdict is Verdict.Met or Verdict.MetUncertain), shares.Count(IsMissed));
        return shares.TrueForAll(s => s.Judged.Value == 0) ? new($"{name}: no cases", "neutral")
            : new($"{name}: {met} of {shares.Count} met", missed > 0 ? "concern" : met > 0 ? "improvement" : "neutral");
    }

    private static bool IsMissed(PublishedShare share) => share.Verdict is Verdict.NotMet or Verdict.NotMetUncertain;
}
