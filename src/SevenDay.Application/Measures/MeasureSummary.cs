using SevenDay.Analytics;
using SevenDay.Domain.Measures;

namespace SevenDay.Application.Measures;

/// <summary>A measure at a glance.</summary>
public sealed record MeasureSummary(
    string Code, string Name, string Unit, ImprovementDirection Improvement, double? Target, string? TargetInWords, int? Domain,
    IReadOnlyList<SeriesSummary> Series)
{
    /// <summary>Watched beside the success measures and not counted among them.</summary>
    public bool IsWatchedOnly { get; init; }

    /// <summary>One that the programme is judged by; the others give context or are watched.</summary>
    public bool IsSuccessMeasure => Improvement != ImprovementDirection.Neutral && !IsWatchedOnly;
}

/// <summary>The latest value of an organisation and part of the week, and what it says among those before.</summary>
/// <param name="N">Denominator of the latest value; none where it is not a share.</param>
/// <param name="MonthsApart">Months from one period to the next; none when unknown.</param>
/// <param name="Recent">Values of up to the last 36 periods, oldest first.</param>
public sealed record SeriesSummary(
    Guid OrganisationId, string Organisation, string? OdsCode, WeekPart Part, DateOnly Period, double Value, long? N,
    int? MonthsApart, IReadOnlyList<double> Recent, Variation Variation, bool? VariationIsHigh, Assurance? Assurance);
