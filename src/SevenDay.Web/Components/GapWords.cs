using System.Globalization;
using SevenDay.Application.Areas;
using SevenDay.Domain.Areas;

namespace SevenDay.Web.Components;

/// <summary>How far groups lie apart, in sentences.</summary>
public static class GapWords
{
    public const string NoProof = "A gap between groups is not by itself proof of a cause or of unfair care. Age, illness and chance differ between groups too.";

    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>“3.1 points higher, 95% interval 1.2 to 5.0”.</summary>
    public static string Absolute(DeprivationGap gap, AreaUnit unit)
    {
        var size = gap.Difference == 0 ? "No difference" : $"{Amount(Math.Abs(gap.Difference), unit)} {(gap.Difference > 0 ? "higher" : "lower")}";
        return gap is { Lower: { } lower, Upper: { } upper } ? $"{size}, 95% interval {Signed(lower, unit)} to {Signed(upper, unit)}" : $"{size}; no interval, as the source gives no counts";
    }

    /// <summary>“1.24 times, 95% interval 1.10 to 1.40”.</summary>
    public static string Relative(DeprivationGap gap) => gap switch
    {
        { Ratio: null } => "Not worked out: the least deprived fifth has none",
        { RatioLower: { } lower, RatioUpper: { } upper } => $"{Times(gap.Ratio.Value)} times, 95% interval {Times(lower)} to {Times(upper)}",
        _ => $"{Times(gap.Ratio.Value)} times",
    };

    /// <summary>The gap of an area in one sentence, with whether chance alone could explain it.</summary>
    public static string Sentence(string area, DeprivationGap gap, AreaUnit unit)
    {
        if (gap.Difference == 0) return $"In {area} the most and the least deprived fifth have the same value.";
        var sentence = $"In {area} the most deprived fifth lies {Amount(Math.Abs(gap.Difference), unit)} {(gap.Difference > 0 ? "above" : "below")} the least deprived{(gap.Ratio is { } ratio ? $": {Times(ratio)} times" : "")}.";
        return gap is { Lower: { } lower, Upper: { } upper }
            ? sentence + (lower <= 0 && upper >= 0 ? " Chance alone could explain a gap of this size." : " Chance alone does not explain a gap of this size well.") : sentence;
    }

    private static string Amount(double size, AreaUnit unit) => unit == AreaUnit.Percent ? $"{size.ToString("0.0", English)} percentage points" : AreaWords.Value(size, unit);

    private static string Signed(double value, AreaUnit unit) => unit == AreaUnit.Percent
        ? (value < 0 ? "−" : "") + Math.Abs(value).ToString("0.0", English) : (value < 0 ? "−" : "") + AreaWords.Short(Math.Abs(value), unit);

    private static string Times(double ratio) => ratio.ToString("0.00", English);
}
