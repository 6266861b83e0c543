using SevenDay.Analytics;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Measures;

/// <summary>A measure of one organisation and part of the week over time, with limits and what they say.</summary>
/// <param name="VariationIsHigh">Which way the latest special cause points; none for common cause.</param>
public sealed record MeasureChart(
    IReadOnlyList<MeasurePoint> Points, Variation Variation, bool? VariationIsHigh, Assurance? Assurance, IReadOnlyList<string> Warnings)
{
    /// <summary>Months from one period to the next, the smallest step counting; none with one point.</summary>
    public int? MonthsApart => PeriodStep.Of([.. Points.Select(p => p.Period)]);

    internal static MeasureChart Of(IReadOnlyList<StoredValue> values, MeasureScale scale, bool screen = true, int? fixAfter = null)
    {
        var starts = Starts(values);
        var series = Xmr.Of(
            [.. values.Select(v => new SpcPoint(v.Period, scale.Of(v)))],
            new SpcOptions { Improvement = scale.Direction, Target = scale.Target, Screen = screen, FixAfter = fixAfter, RebaseAt = starts.Keys });
        return new MeasureChart(
            [.. series.Points.Zip(values, (point, v) => new MeasurePoint(
                v.Period, point.Value, v.Numerator, v.Denominator, point.Mean, point.Lower, point.Upper, point.Cause, point.Type,
                starts.GetValueOrDefault(v.Period), v.Organisation)
            {
                Rebase = v.RebaseReason is { } reason ? new Rebase(v.Id, reason, v.RebasedBy, v.RebasedAtUtc is { } at ? NhsCalendar.ToLocal(at) : null) : null,
            })],
            series.Variation, series.Variation.IsHigh(scale.Direction), series.Assurance,
            [.. Successions(values), .. PeriodStep.Gaps([.. values.Select(v => v.Period)]), .. series.Warnings]);
    }

    /// <summary>Why limits start anew: a reason somebody gave, or a code that passed to another organisation, which is another process.</summary>
    private static Dictionary<DateOnly, string> Starts(IReadOnlyList<StoredValue> values)
    {
        var starts = values.Where(v => v.RebaseReason is not null).ToDictionary(v => v.Period, v => v.RebaseReason!);
        foreach (var (before, after) in Changes(values)) starts.TryAdd(after.Period, $"{after.Organisation} took over the code from {before.Organisation}");
        return starts;
    }

    private static IEnumerable<string> Successions(IReadOnlyList<StoredValue> values) => Changes(values).Select(change =>
        $"The values from {change.After.Period:d MMMM yyyy} are of {change.After.Organisation}, those before of {change.Before.Organisation}: the ODS code passed from one to the other. Limits start again there.");

    private static IEnumerable<(StoredValue Before, StoredValue After)> Changes(IReadOnlyList<StoredValue> values) =>
        values.Zip(values.Skip(1)).Where(pair => pair.First.Organisation != pair.Second.Organisation);
}

/// <param name="N">Denominator; none where the value is not a share.</param>
/// <param name="StartsBecause">Why mean and limits are calculated anew from this point.</param>
public sealed record MeasurePoint(
    DateOnly Period, double Value, long? Numerator, long? N, double? Mean, double? Lower, double? Upper,
    SpecialCause? Cause, PointType Type, string? StartsBecause, string Organisation)
{
    /// <summary>That somebody had limits start again here; none where a code passed to another organisation.</summary>
    public Rebase? Rebase { get; init; }
}

/// <param name="ValueId">Key of the value at which limits start again.</param>
/// <param name="By">None when a file said so before names were kept.</param>
/// <param name="At">Local.</param>
public sealed record Rebase(Guid? ValueId, string Reason, string? By, DateTime? At);

/// <summary>A value as a query reads it.</summary>
internal sealed record StoredValue(DateOnly Period, long? Numerator, long? Denominator, double? Value, string? RebaseReason, string Organisation,
    Guid? Id = null, string? RebasedBy = null, DateTime? RebasedAtUtc = null);

/// <summary>How the readings of a measure become numbers, and which way is better.</summary>
internal sealed record MeasureScale(string Unit, ImprovementDirection Direction, double? Target)
{
    internal double Of(StoredValue v) => MeasureNumbers.Value(Unit, v.Numerator, v.Denominator, v.Value);
}
