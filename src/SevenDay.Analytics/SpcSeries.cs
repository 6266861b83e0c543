namespace SevenDay.Analytics;

/// <summary>One value of a measure.</summary>
/// <param name="Period">First day of the period; each period once.</param>
/// <param name="Value">A finite number; leave periods without data out.</param>
public sealed record SpcPoint(DateOnly Period, double Value);

/// <summary>Which way is better.</summary>
public enum ImprovementDirection
{
    Increase,
    Decrease,
    Neutral,
}

/// <summary>How to draw a chart.</summary>
public sealed record SpcOptions
{
    public ImprovementDirection Improvement { get; init; } = ImprovementDirection.Increase;

    /// <summary>Leave moving ranges of 3.267 times their mean or more out of the limits.</summary>
    public bool Screen { get; init; } = true;

    /// <summary>Take mean and limits from the first so many points of each segment, at least 12; none takes all.</summary>
    public int? FixAfter { get; init; }

    /// <summary>In the unit of the values.</summary>
    public double? Target { get; init; }

    /// <summary>Periods at which a new segment starts; each must have a point.</summary>
    public IReadOnlyCollection<DateOnly> RebaseAt { get; init; } = [];
}

/// <summary>A chart worked out.</summary>
/// <param name="Points">In order of period.</param>
/// <param name="Variation">What the latest point shows.</param>
/// <param name="Assurance">How the target stands to the latest limits; null without target, direction or limits.</param>
/// <param name="Warnings">Sentences for the reader of the chart.</param>
public sealed record SpcSeries(
    IReadOnlyList<SpcResult> Points, Variation Variation, Assurance? Assurance, IReadOnlyList<string> Warnings);

/// <summary>One point worked out.</summary>
/// <param name="Period">First day of the period.</param>
/// <param name="Value">As given.</param>
/// <param name="Mean">Of the point's segment.</param>
/// <param name="Lower">Lower process limit, not clamped; null when the segment has no variation to draw it from.</param>
/// <param name="Upper">Upper process limit, likewise.</param>
/// <param name="Cause">The rule that fired; null for common cause.</param>
/// <param name="Type">What the cause means, given which way is better.</param>
public sealed record SpcResult(
    DateOnly Period, double Value, double? Mean, double? Lower, double? Upper, SpecialCause? Cause, PointType Type);
