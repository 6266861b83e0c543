using SevenDay.Analytics;
using SevenDay.Application.Disclosure;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits.Findings;

/// <summary>A criterion of a round as those with case access, the only ones to whom it is shown, see it: not met, or urgent and missed, from which no action was raised.</summary>
/// <param name="Round">Name of the round.</param>
/// <param name="IsOpen">Whether the round still takes entries, so that its figures may change.</param>
/// <param name="CriterionKey">The criterion.</param>
/// <param name="Criterion">In words.</param>
/// <param name="Threshold">The share to reach, 0 to 1.</param>
/// <param name="Parts">The parts of the week in which it is not met; empty for one that is listed only because it is urgent.</param>
/// <param name="UrgentMissed">Missed cases of an urgent criterion; none for others.</param>
/// <param name="IsCertain">Whether it is surely not met in one of the parts, or urgent.</param>
/// <param name="DismissedBecause">Why no action is needed, if somebody said so.</param>
public sealed record PoorResult(
    Guid AuditId, string Round, DateOnly From, DateOnly To, bool IsOpen, bool IsIllustrative, string CriterionKey, string Criterion, double Threshold,
    IReadOnlyList<PoorPart> Parts, PublishedCount? UrgentMissed, bool IsCertain, string? DismissedBecause)
{
    /// <summary>What a finding is looked for in, the most telling part first.</summary>
    private static readonly DayGroup[] Looked = [DayGroup.Weekend, DayGroup.Weekday, DayGroup.All];

    /// <summary>None when the criterion is met, or too few cases were judged to say.</summary>
    internal static PoorResult? Of(PoorRound round, Criterion criterion, IReadOnlyList<CriterionCount> counts)
    {
        var poor = Looked.Select(group => new PoorPart(group, Share(counts, group, criterion.Threshold)))
            .Where(part => part.Share.Verdict is Verdict.NotMet or Verdict.NotMetUncertain).ToList();
        // All days say nothing new once one of the parts is poor.
        if (poor.Count > 1) poor.RemoveAll(part => part.Days == DayGroup.All);
        var missed = counts.Sum(c => c.Judged - c.Met);
        var urgent = criterion.Urgent && missed > 0;
        return poor.Count == 0 && !urgent ? null : new PoorResult(
            round.Id, round.Name, round.From, round.To, round.State == AuditState.Open, round.IsIllustrative, criterion.Key, criterion.Text, criterion.Threshold,
            poor, urgent ? PublishedCount.Of(missed, exact: true) : null, urgent || poor.Any(part => part.Share.Verdict == Verdict.NotMet), null);
    }

    private static PublishedShare Share(IReadOnlyList<CriterionCount> counts, DayGroup group, double threshold)
    {
        var counted = counts.Where(c => group.Holds(c.Day)).ToList();
        return PublishedShare.Of(counted.Sum(c => c.Met), counted.Sum(c => c.Judged), exact: true, threshold);
    }
}

/// <summary>A part of the week in which a criterion is not met.</summary>
public sealed record PoorPart(DayGroup Days, PublishedShare Share);
