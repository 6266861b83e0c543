using System.Globalization;
using System.Text.Json;
using SevenDay.Analytics;
using SevenDay.Application.Disclosure;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits.Findings;

/// <summary>A criterion in the round that gave rise to an action, and in the next reported round of the same template.</summary>
/// <param name="CriterionKey">The criterion.</param>
/// <param name="Criterion">In words, as the first round has it.</param>
/// <param name="Threshold">The share to reach, 0 to 1.</param>
/// <param name="Before">The round that gave rise to the action.</param>
/// <param name="After">The next reported round; none yet.</param>
/// <param name="Organisations">How many organisations are compared: those that took part in both rounds.</param>
/// <param name="LeftOut">How many took part in one of the two only.</param>
/// <param name="CriterionChanged">Whether the criterion reads or judges otherwise in the later round, or is no longer there.</param>
/// <param name="Parts">Weekday and weekend.</param>
public sealed record Effect(
    string CriterionKey, string Criterion, double Threshold, EffectRound Before, EffectRound? After, int Organisations, int LeftOut, bool CriterionChanged,
    IReadOnlyList<EffectPart> Parts)
{
    private static readonly DayGroup[] Compared = [DayGroup.Weekday, DayGroup.Weekend];

    /// <param name="before">The earlier round.</param>
    /// <param name="criterion">As the earlier round has it.</param>
    /// <param name="after">The later round, if there is one.</param>
    /// <param name="figures">Of both, as the reader gets them.</param>
    internal static Effect Of(EffectCandidate before, Criterion criterion, EffectCandidate? after, IReadOnlyDictionary<Guid, RoundFigures> figures)
    {
        var both = after is null ? before.Organisations : before.Organisations.Intersect(after.Organisations).ToHashSet();
        var later = after?.Content.Criteria.FirstOrDefault(c => c.Key == criterion.Key);
        return new Effect(
            criterion.Key, criterion.Text, criterion.Threshold, EffectRound.Of(before), after is null ? null : EffectRound.Of(after), both.Count,
            after is null ? 0 : before.Organisations.Union(after.Organisations).Count() - both.Count, after is not null && !IsSame(criterion, later),
            [.. Compared.Select(days => EffectPart.Of(days, Share(before, days)!, after is null || later is null ? null : Share(after, days)))]);

        PublishedShare Share(EffectCandidate round, DayGroup days) => figures[round.Audit.Id].OfSeveral(criterion, both, days);
    }

    // Rules hold lists, which compare by reference: what is stored of them tells.
    private static bool IsSame(Criterion one, Criterion? other) => other is not null && JsonSerializer.Serialize(one) == JsonSerializer.Serialize(other);
}

public sealed record EffectRound(Guid Id, string Name, DateOnly From, DateOnly To, int Edition, bool IsReported, bool IsIllustrative)
{
    internal static EffectRound Of(EffectCandidate round) => new(
        round.Audit.Id, round.Audit.Name, round.Audit.From, round.Audit.To, round.Edition, round.Audit.State is AuditState.Closed or AuditState.SignedOff, round.Audit.IsIllustrative);
}

/// <summary>One part of the week before and after.</summary>
/// <param name="After">None without a later round.</param>
/// <param name="Change">Later less earlier, with Newcombe's interval; none when it cannot be worked out.</param>
/// <param name="InWords">What may be said of it, and no more.</param>
public sealed record EffectPart(DayGroup Days, PublishedShare Before, PublishedShare? After, Difference? Change, string? InWords)
{
    internal static EffectPart Of(DayGroup days, PublishedShare before, PublishedShare? after)
    {
        if (after is null) return new(days, before, null, null, null);
        var when = days == DayGroup.Weekend ? "At weekends" : "On weekdays";
        if (before.IsHidden || after.IsHidden) return new(days, before, after, null, $"{when}: too few cases to compare the two rounds.");
        var (k1, n1, k2, n2) = (after.Met.Value!.Value, after.Judged.Value!.Value, before.Met.Value!.Value, before.Judged.Value!.Value);
        return Proportions.Newcombe(Math.Min(k1, n1), n1, Math.Min(k2, n2), n2) is { } change
            ? new(days, before, after, change, $"{when} {Sentence(change)}")
            : new(days, before, after, null, $"{when}: one of the two rounds has no cases to compare.");
    }

    private static string Sentence(Difference change)
    {
        var size = change.Value == 0 ? "the two rounds are equal" : $"the later round is {WeekendGap.Points(Math.Abs(change.Value))} percentage points {(change.Value < 0 ? "lower" : "higher")}";
        var verdict = change.Lower > 0 || change.Upper < 0 ? "Chance alone would rarely give so large a change." : "The change could be chance.";
        return string.Create(CultureInfo.InvariantCulture, $"{size} (95% interval {WeekendGap.Ends(change)}). {verdict}");
    }
}
