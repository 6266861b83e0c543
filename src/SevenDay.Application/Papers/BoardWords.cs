using System.Globalization;
using SevenDay.Analytics;
using SevenDay.Application.Disclosure;
using SevenDay.Domain.Measures;

namespace SevenDay.Application.Papers;

/// <summary>Figures as papers and the register of claims say them, on pages and in files alike.</summary>
internal static class BoardWords
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    internal static string Date(DateOnly day) => day.ToString("d MMMM yyyy", English);

    internal static string Number(long number) => number.ToString("N0", English);

    internal static string One(double number) => number.ToString("#,0.0", English);

    internal static string Percent(double share) => share.ToString("0.0%", English);

    private static string Whole(double share) => share.ToString("0%", English);

    /// <summary>“1 service”, “2 services”.</summary>
    internal static string Count(int count, string singular, string? plural = null) => $"{Number(count)} {(count == 1 ? singular : plural ?? singular + "s")}";

    /// <summary>“78.5%”, “5.7 days”, “0.9”.</summary>
    internal static string Value(double value, string unit) => unit switch
    {
        "%" => value.ToString("0.0", English) + "%",
        "ratio" or "score" => value.ToString("#,0.0#", English),
        _ => $"{value.ToString("#,0.##", English)} {unit}",
    };

    /// <summary>“March 2019”, “2011-12” for a year from April, “from 1 January 2013” when it is not known how long it is.</summary>
    internal static string Period(DateOnly first, int? monthsApart) => (monthsApart, first.Month, first.Day) switch
    {
        (1, _, 1) => first.ToString("MMMM yyyy", English),
        (3, _, 1) => $"{first.ToString("MMMM", English)} to {first.AddMonths(2).ToString("MMMM yyyy", English)}",
        (12, 1, 1) => first.ToString("yyyy", English),
        (12, 4, 1) => $"{first.Year}-{(first.Year + 1) % 100:00}",
        _ => $"from {Date(first)}",
    };

    /// <summary>“, weekend”; nothing for the whole week.</summary>
    internal static string Days(WeekPart part) => part == WeekPart.All ? "" : $", {part.ToString().ToLowerInvariant()}";

    internal static string Share(PublishedShare share) =>
        share.Judged.Value == 0 ? "no cases" : share.Rate is { } rate ? $"{(share.IsRounded ? $"about {Whole(rate)}" : Percent(rate))} ({share.Met} of {share.Judged})" : $"{share.Met} of {share.Judged}";

    /// <summary>The same with its 95% interval: “about 80% (80 of 100), 71% to 87%”.</summary>
    internal static string ShareWithInterval(PublishedShare share) => share is { Lower: { } low, Upper: { } high }
        ? $"{Share(share)}, {(share.IsRounded ? $"{Whole(low)} to {Whole(high)}" : $"{Percent(low)} to {Percent(high)}")}"
        : Share(share);

    /// <summary>A verdict with the colour that goes with it.</summary>
    internal static PaperCell Verdict(PublishedShare share) => share.Judged.Value == 0 ? new("no cases", "neutral") : new(share.Verdict.ToWords(), share.Verdict switch
    {
        Analytics.Verdict.Met => "improvement",
        Analytics.Verdict.NotMet => "concern",
        Analytics.Verdict.TooFewCases => "neutral",
        _ => "watch",
    });

    /// <summary>What a run of values says, with the mark that a chart gives it.</summary>
    internal static PaperCell Sign(Variation variation, bool? isHigh, int values)
    {
        var way = isHigh == true ? "high or rising" : "low or falling";
        return (values, variation) switch
        {
            ( < 2, _) => new("Too few values to judge", "neutral", "–"),
            (_, Variation.SpecialCauseImprovement) => new($"Improving: {way}", "improvement", "◆"),
            (_, Variation.SpecialCauseConcern) => new($"Concern: {way}", "concern", "▲"),
            (_, Variation.SpecialCauseNeutralHigh or Variation.SpecialCauseNeutralLow) => new($"Special cause: {way}", "neutral", "■"),
            _ => new("No significant change", "neutral", "●"),
        };
    }

    internal static PaperCell Sign(Assurance? assurance) => assurance switch
    {
        Assurance.ConsistentPass => new("Consistently meets the target", "improvement", "P"),
        Assurance.ConsistentFail => new("Consistently misses the target", "concern", "F"),
        null => new("Not judged"),
        _ => new("May or may not meet the target", "watch", "?"),
    };
}
