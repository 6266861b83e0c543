using SevenDay.Application.Pathways;
using SevenDay.Web.Charts;
using SevenDay.Web.Components;

namespace SevenDay.Web.Pages.Pathways;

/// <summary>What a what-if shows, in sentences and rows.</summary>
internal static class WhatIfWords
{
    /// <summary>“These 8 hours of service give the pathway 7 hours more: 4 at the weekend and 3 Monday to Friday.”</summary>
    internal static string Summary(TryHours.Result trial, TryHours.Effect effect)
    {
        var added = PathwayWords.Hours(trial.Services.Sum(s => s.MinutesAdded));
        var (weekday, weekend) = (effect.After.WeekdayMinutes - effect.Before.WeekdayMinutes, effect.After.WeekendMinutes - effect.Before.WeekendMinutes);
        return (weekday, weekend) switch
        {
            (0, 0) => $"The pathway gains nothing from {added} of service added: at those hours another step is closed, or all steps are open already.",
            (0, _) => $"With {added} of service added, the pathway runs {PathwayWords.Hours(weekend)} more, all of it at the weekend.",
            (_, 0) => $"With {added} of service added, the pathway runs {PathwayWords.Hours(weekday)} more, none of it at the weekend.",
            _ => $"With {added} of service added, the pathway runs {PathwayWords.Hours(weekday + weekend)} more: {Words.Hours(weekend)} at the weekend and {Words.Hours(weekday)} Monday to Friday.",
        };
    }

    /// <summary>“4 of 9 missed cases fell in hours that would now be covered.”</summary>
    internal static string Covered(MissedCases missed)
    {
        var seen = missed.SeesAll ? "" : " that you see";
        if (missed.Cases == 0) return $"No case{seen} of an audit round that missed a time limit names a service of this pathway.";
        return $"{(missed.Covered == 0 ? "None" : $"{missed.Covered}")} of {Words.Count(missed.Cases, "missed case")}{seen} fell in hours that would now be covered.";
    }

    internal static string Source(MissedCases missed) =>
        $"Cases of {Words.Count(missed.Rounds, "audit round")}, {Words.Date(missed.From!.Value)} to {Words.Date(missed.To!.Value)}{(missed.AreIllustrative ? ", some or all illustrative" : "")}."
        + (missed.SeesAll ? "" : " Cases that you do not see are not counted.");

    internal static WeekStripModel Strip(TryHours.Result trial, TryHours.Effect effect) => new(
        "The week before and after",
        effect.WeakestAfter is { } weakest ? $"After this, {weakest} is the weakest weekend link." : "After this, no single step holds the pathway back at weekends.",
        [
            .. effect.Steps.SelectMany((s, at) => s.Before.Text == s.After.Text
                ? [new WeekStripRow($"{at + 1}. {s.Name}", s.Before.Open)]
                : new[] { new WeekStripRow($"{at + 1}. {s.Name}, now", s.Before.Open), new WeekStripRow($"{at + 1}. {s.Name}, longer", s.After.Open) }),
            new WeekStripRow("Whole pathway, now", effect.Before.Open, "result"),
            new WeekStripRow("Whole pathway, longer", effect.After.Open, "result"),
        ],
        $"Hours declared for {Words.Date(trial.Today)}, n = {Words.Count(trial.Services.Count(), "service")}, with the hours typed above."
            + (trial.Services.Any(s => s.IsIllustrative) ? " Some of the hours are illustrative." : ""));

    /// <summary>“4” or “4, then 8”, in hours.</summary>
    internal static string Change(int before, int after) => before == after ? Words.Hours(before) : $"{Words.Hours(before)}, then {Words.Hours(after)}";

    /// <summary>“1” or “1, then 3”.</summary>
    internal static string Level(int before, int after) => before == after ? $"{before}" : $"{before}, then {after}";

    /// <summary>“gains 4 weekend hours” for a tile.</summary>
    internal static string Gain(int before, int after, int most) => $"{(after > before ? $"{Words.Hours(after - before)} more" : "no change")}, of {most} in a week";
}
