using System.Globalization;
using SevenDay.Analytics;

namespace SevenDay.Application.Measures;

/// <summary>Values and periods of measures as people say them, on pages, in papers and in files alike.</summary>
public static class MeasureWords
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>“78.5%”, “5.7 days”, “0.9”, and 9 for a rank.</summary>
    public static string Value(double value, string unit) => unit switch
    {
        "%" => value.ToString("0.0", English) + "%",
        "rank" => value.ToString("#,0.##", English),
        "ratio" or "score" => value.ToString("#,0.0#", English),
        _ => $"{value.ToString("#,0.##", English)} {unit}",
    };

    /// <summary>The period by how far apart periods are: “March 2019”, “2011-12” for a year from April, “from 1 January 2013” when unknown.</summary>
    public static string Period(DateOnly first, int? monthsApart) => (monthsApart, first.Month, first.Day) switch
    {
        (1, _, 1) => first.ToString("MMMM yyyy", English),
        (3, _, 1) => $"{first.ToString("MMMM", English)} to {first.AddMonths(2).ToString("MMMM yyyy", English)}",
        (12, 1, 1) => first.ToString("yyyy", English),
        (12, 4, 1) => $"{first.Year}-{(first.Year + 1) % 100:00}",
        _ => $"from {first.ToString("d MMMM yyyy", English)}",
    };

    /// <summary>“84.5%: 8,234 of 9,744”.</summary>
    public static string Reading(double value, long? numerator, long? denominator, string unit) =>
        Value(value, unit) + (denominator is { } n ? $": {numerator!.Value.ToString("#,0", English)} of {n.ToString("#,0", English)}" : "");

    /// <summary>What a change left behind.</summary>
    public static string After(ListMeasureValues.Change change, string unit) => (change.Kind.ToString(), change.After) switch
    {
        ("Rebased", _) => "The same, and limits start again",
        ("RebaseUndone", _) => "The same, and limits go on",
        (_, { } after) => Reading(after.Value, after.Numerator, after.Denominator, unit),
        _ => "Removed",
    };

    public static string Target(double? target, string unit, ImprovementDirection direction) => (target, direction) switch
    {
        (null, _) => "No target in numbers",
        ({ } value, ImprovementDirection.Increase) => $"{Value(value, unit)} or more",
        ({ } value, ImprovementDirection.Decrease) => $"{Value(value, unit)} or less",
        ({ } value, _) => Value(value, unit),
    };

    public static string Direction(ImprovementDirection direction) => direction switch
    {
        ImprovementDirection.Increase => "Higher is better",
        ImprovementDirection.Decrease => "Lower is better",
        _ => "Gives context",
    };

    /// <summary>“p = 0.034”, “p = 1.1 × 10⁻⁸”.</summary>
    public static string P(double? p) => p switch
    {
        null => "not tested",
        >= 0.0001 => $"p = {Significant(p.Value)}",
        _ => "p < 0.0001",
    };

    /// <summary>Three significant figures, in powers of ten when very small.</summary>
    public static string Significant(double value) => value is 0 or >= 0.0001
        ? decimal.Parse(value.ToString("E2", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture).ToString("0.#########", English)
        : value.ToString("0.00e0", English);
}
