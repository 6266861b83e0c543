using System.Globalization;
using SevenDay.Analytics;
using SevenDay.Application.Disclosure;

namespace SevenDay.Application.Audits;

/// <summary>Weekend less weekday, with Newcombe's interval, as numbers and as a sentence. Made from published counts only.</summary>
/// <param name="Difference">None when either side is hidden or has no cases.</param>
public sealed record WeekendGap(Difference? Difference, string InWords)
{
    internal static WeekendGap Of(PublishedShare weekend, PublishedShare weekday, WeekParts week = WeekParts.SevenDay)
    {
        var days = week == WeekParts.Midweek ? "midweek days" : "weekdays";
        if (weekend.IsHidden || weekday.IsHidden) return new(null, $"There are too few cases to show how the weekend compares with {days}.");
        var (k1, n1, k2, n2) = (weekend.Met.Value!.Value, weekend.Judged.Value!.Value, weekday.Met.Value!.Value, weekday.Judged.Value!.Value);
        return Proportions.Newcombe(Math.Min(k1, n1), n1, Math.Min(k2, n2), n2) is { } difference
            ? new(difference, Sentence(difference, days))
            : new(null, n1 == 0 ? $"There are no weekend cases to compare with {days}." : $"There are no cases of {days} to compare the weekend with.");
    }

    private static string Sentence(Difference d, string days)
    {
        var size = d.Value == 0 ? $"The weekend and {days} are equal" : $"The weekend is {Points(Math.Abs(d.Value))} percentage points {(d.Value < 0 ? "lower" : "higher")} than {days}";
        var interval = $"95% interval {Ends(d)}";
        return d.Lower > 0 || d.Upper < 0
            ? $"{size} ({interval}). Chance alone would rarely give so large a difference."
            : $"{size} ({interval}). The difference could be chance.";
    }

    internal static string Ends(Difference d) => (d.Lower < 0, d.Upper < 0) switch
    {
        (true, true) => $"{Points(-d.Upper)} to {Points(-d.Lower)} lower",
        (false, false) => $"{Points(d.Lower)} to {Points(d.Upper)} higher",
        _ => $"{Points(-d.Lower)} lower to {Points(d.Upper)} higher",
    };

    internal static string Points(double share) => (share * 100).ToString("0.0", CultureInfo.InvariantCulture);
}
