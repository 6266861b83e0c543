using SevenDay.Analytics;

namespace SevenDay.Application.Measures;

/// <summary>The variation and assurance icons as a mark with words; the mark has the shape of the point on the chart.</summary>
public sealed record MeasureSigns(Sign Variation, Sign? Assurance)
{
    /// <param name="values">How many there are: one says nothing about change.</param>
    public static MeasureSigns Of(Variation variation, bool? isHigh, Assurance? assurance, int values) =>
        new(Of(variation, isHigh, values), values < 2 || assurance is not { } known ? null : Of(known));

    /// <summary>What the latest of a run of values says.</summary>
    public static Sign Of(Variation variation, bool? isHigh, int values) => values < 2 ? new("neutral", "–", "Too few values to judge") : Of(variation, isHigh);

    private static Sign Of(Variation variation, bool? isHigh)
    {
        var way = isHigh == true ? "high or rising" : "low or falling";
        return variation switch
        {
            Analytics.Variation.SpecialCauseImprovement => new("improvement", "◆", $"Improving: {way}"),
            Analytics.Variation.SpecialCauseConcern => new("concern", "▲", $"Concern: {way}"),
            Analytics.Variation.SpecialCauseNeutralHigh or Analytics.Variation.SpecialCauseNeutralLow => new("neutral", "■", $"Special cause: {way}"),
            _ => new("neutral", "●", "No significant change"),
        };
    }

    /// <summary>How the target stands to the limits.</summary>
    public static Sign Of(Assurance assurance) => assurance switch
    {
        Analytics.Assurance.ConsistentPass => new("improvement", "P", "Consistently meets the target"),
        Analytics.Assurance.ConsistentFail => new("concern", "F", "Consistently misses the target"),
        _ => new("watch", "?", "May or may not meet the target"),
    };
}

/// <param name="Kind">improvement, concern, watch or neutral.</param>
public sealed record Sign(string Kind, string Mark, string Text);
