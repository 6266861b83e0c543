namespace SevenDay.Analytics;

/// <summary>The rule that marks a point, first match first.</summary>
public enum SpecialCause
{
    AboveUpperLimit,
    BelowLowerLimit,

    /// <summary>Seven or more points, each higher than the one before.</summary>
    TrendIncreasing,
    TrendDecreasing,

    /// <summary>Two of three points beyond two thirds of the way to the limit, all three on that side of the mean.</summary>
    TwoOfThreeAbove,
    TwoOfThreeBelow,

    /// <summary>Seven or more points on one side of the mean.</summary>
    ShiftAbove,
    ShiftBelow,
}

/// <summary>What a point shows, given which way is better.</summary>
public enum PointType
{
    CommonCause,
    SpecialCauseImprovement,
    SpecialCauseConcern,
    SpecialCauseNeutralHigh,
    SpecialCauseNeutralLow,
}

/// <summary>What the latest point shows: the variation icon.</summary>
public enum Variation
{
    CommonCause,
    SpecialCauseImprovement,
    SpecialCauseConcern,
    SpecialCauseNeutralHigh,
    SpecialCauseNeutralLow,
}

/// <summary>How the target stands to the limits: the assurance icon.</summary>
public enum Assurance
{
    ConsistentPass,
    ConsistentFail,
    Inconsistent,
}

/// <summary>Codes for the interface and words for people.</summary>
public static class SpcNames
{
    public static string ToCode(this PointType type) => type switch
    {
        PointType.CommonCause => "common_cause",
        PointType.SpecialCauseImprovement => "special_cause_improvement",
        PointType.SpecialCauseConcern => "special_cause_concern",
        PointType.SpecialCauseNeutralHigh => "special_cause_neutral_high",
        PointType.SpecialCauseNeutralLow => "special_cause_neutral_low",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    public static string ToCode(this Variation variation) => ((PointType)variation).ToCode();

    public static string ToCode(this Assurance assurance) => assurance switch
    {
        Assurance.ConsistentPass => "consistent_pass",
        Assurance.ConsistentFail => "consistent_fail",
        Assurance.Inconsistent => "inconsistent",
        _ => throw new ArgumentOutOfRangeException(nameof(assurance)),
    };

    public static string ToCode(this SpecialCause cause) => cause switch
    {
        SpecialCause.AboveUpperLimit => "above_upper_limit",
        SpecialCause.BelowLowerLimit => "below_lower_limit",
        SpecialCause.TrendIncreasing => "trend_increasing",
        SpecialCause.TrendDecreasing => "trend_decreasing",
        SpecialCause.TwoOfThreeAbove => "two_of_three_above",
        SpecialCause.TwoOfThreeBelow => "two_of_three_below",
        SpecialCause.ShiftAbove => "shift_above",
        SpecialCause.ShiftBelow => "shift_below",
        _ => throw new ArgumentOutOfRangeException(nameof(cause)),
    };

    public static string ToWords(this SpecialCause cause) => cause switch
    {
        SpecialCause.AboveUpperLimit => "above the upper limit",
        SpecialCause.BelowLowerLimit => "below the lower limit",
        SpecialCause.TrendIncreasing => "7 points rising",
        SpecialCause.TrendDecreasing => "7 points falling",
        SpecialCause.TwoOfThreeAbove => "2 of 3 points close to the upper limit",
        SpecialCause.TwoOfThreeBelow => "2 of 3 points close to the lower limit",
        SpecialCause.ShiftAbove => "7 points above the mean",
        SpecialCause.ShiftBelow => "7 points below the mean",
        _ => throw new ArgumentOutOfRangeException(nameof(cause)),
    };

    public static string ToWords(this PointType type) => type switch
    {
        PointType.CommonCause => "common cause",
        PointType.SpecialCauseImprovement => "special cause, improvement",
        PointType.SpecialCauseConcern => "special cause, concern",
        PointType.SpecialCauseNeutralHigh => "special cause, high",
        PointType.SpecialCauseNeutralLow => "special cause, low",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    public static string ToWords(this Variation variation) => ((PointType)variation).ToWords();

    public static string ToWords(this Assurance assurance) => assurance switch
    {
        Assurance.ConsistentPass => "consistently meets the target",
        Assurance.ConsistentFail => "consistently misses the target",
        Assurance.Inconsistent => "may or may not meet the target",
        _ => throw new ArgumentOutOfRangeException(nameof(assurance)),
    };

    /// <summary>True when the cause lies high or rises, false when it lies low or falls.</summary>
    public static bool IsHigh(this SpecialCause cause) => cause is SpecialCause.AboveUpperLimit
        or SpecialCause.TrendIncreasing or SpecialCause.TwoOfThreeAbove or SpecialCause.ShiftAbove;

    /// <summary>Which letter the variation icon carries: true for high, false for low, null for common cause.</summary>
    public static bool? IsHigh(this Variation variation, ImprovementDirection improvement) => variation switch
    {
        Variation.SpecialCauseNeutralHigh => true,
        Variation.SpecialCauseNeutralLow => false,
        Variation.SpecialCauseImprovement => improvement == ImprovementDirection.Increase,
        Variation.SpecialCauseConcern => improvement == ImprovementDirection.Decrease,
        _ => null,
    };
}
