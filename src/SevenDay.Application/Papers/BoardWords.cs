using System.Globalization;
using SevenDay.Analytics;
using SevenDay.Application.Disclosure;
using SevenDay.Application.Measures;
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
    internal static PaperCell Sign(Variation variation, bool? isHigh, int values) => Cell(MeasureSigns.Of(variation, isHigh, values));

    internal static PaperCell Sign(Assurance? assurance) => assurance is { } known ? Cell(MeasureSigns.Of(known)) : new("Not judged");

    private static PaperCell Cell(Sign sign) => new(sign.Text, sign.Kind, sign.Mark);
}
