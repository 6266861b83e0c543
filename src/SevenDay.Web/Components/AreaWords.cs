using System.Globalization;
using SevenDay.Application.Areas;
using SevenDay.Domain.Areas;
using SevenDay.Domain.Measures;

namespace SevenDay.Web.Components;

/// <summary>Facts of areas as people say them.</summary>
public static class AreaWords
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public static string Topic(AreaTopic topic) => topic switch
    {
        AreaTopic.TravelTime => "Travel time",
        AreaTopic.HealthInequality => "Health inequalities",
        AreaTopic.WiderDeterminant => "Wider determinants of health",
        _ => Words.Of(topic),
    };

    public static string Direction(Improvement better) => better switch
    {
        Improvement.Increase => "Higher is better",
        Improvement.Decrease => "Lower is better",
        _ => "Neither way is better",
    };

    /// <summary>“45,000 people”, “21.5%”, “£1,850 per head”.</summary>
    public static string Value(double value, AreaUnit unit) => unit switch
    {
        AreaUnit.Percent or AreaUnit.PoundsPerHead or AreaUnit.PoundsMillion or AreaUnit.Number => Short(value, unit) + (unit switch { AreaUnit.PoundsPerHead => " per head", AreaUnit.PoundsMillion => " million", _ => "" }),
        _ => $"{Short(value, unit)} {unit.InWords()}",
    };

    /// <summary>The same without words: beside a dot and in intervals.</summary>
    public static string Short(double value, AreaUnit unit) => unit switch
    {
        AreaUnit.Percent => value.ToString("0.0", English) + "%",
        AreaUnit.PoundsPerHead or AreaUnit.PoundsMillion => "£" + value.ToString("#,0.##", English),
        AreaUnit.Per1000 or AreaUnit.Per100000 or AreaUnit.Years => value.ToString("#,0.0", English),
        _ => value.ToString("#,0.##", English),
    };

    /// <summary>A value as an axis says it.</summary>
    public static string Tick(double value, AreaUnit unit) => unit is AreaUnit.Percent or AreaUnit.Per1000 or AreaUnit.Per100000 or AreaUnit.Years
        ? value.ToString("#,0.##", English) + (unit == AreaUnit.Percent ? "%" : "") : Short(value, unit);

    public static string Interval(AreaFigureShown figure, AreaUnit unit) =>
        figure is { Lower: { } lower, Upper: { } upper } ? $"{Short(lower, unit)} to {Short(upper, unit)}" : IsShare(unit) ? "No counts in the source" : "Not a share";

    /// <summary>“4,500 of 45,000”, or that the source gives none.</summary>
    public static string N(AreaFigureShown figure, AreaUnit unit) => figure is { Numerator: { } n, Denominator: { } d }
        ? $"{n.ToString("N0", English)} of {d.ToString("N0", English)}" : IsShare(unit) ? "Published value, without counts" : "Not a share";

    /// <summary>Whether figures in the unit are people out of people.</summary>
    public static bool IsShare(AreaUnit unit) => unit is AreaUnit.Percent or AreaUnit.Per1000 or AreaUnit.Per100000;

    /// <summary>“Thurrock (illustrative)”.</summary>
    public static string Marked(string name, bool isIllustrative) => isIllustrative ? $"{name} (illustrative)" : name;

    /// <summary>What the source of a figure is: of the indicator, and where in it.</summary>
    public static string Source(AreaIndicatorHead head, AreaFigureShown figure) => figure.SourceNote is { } note ? $"{head.Source}. {note}" : head.Source;
}
