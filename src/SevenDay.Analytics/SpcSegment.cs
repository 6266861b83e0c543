namespace SevenDay.Analytics;

/// <summary>The points between two rebases, with their mean and limits.</summary>
internal sealed class SpcSegment
{
    // 3 divided by 1.128, the ratio of a mean moving range of two to the standard deviation.
    private const double LimitFactor = 2.66;

    // The upper limit of a moving range is 3.267 times its mean.
    private const double ScreenFactor = 3.267;

    // Equality on a limit is no breach, whatever the last bits of the arithmetic say.
    private const double Tolerance = 1e-12;

    private readonly ArraySegment<SpcPoint> _points;
    private readonly double[] _values;
    private readonly SpcOptions _options;
    private readonly double _mean;
    private readonly double? _range;

    private SpcSegment(ArraySegment<SpcPoint> points, double[] values, SpcOptions options)
    {
        (_points, _values, _options) = (points, values, options);
        var baseline = values.AsSpan(0, Math.Min(options.FixAfter ?? values.Length, values.Length));
        var range = MeanMovingRange(baseline, options.Screen);
        (_mean, _range) = (Mean(baseline), range > Noise(baseline) ? range : null);
    }

    public int Count => _points.Count;

    public DateOnly First => _points[0].Period;

    public bool HasLimits => _range is not null;

    private double? Lower => _mean - LimitFactor * _range;

    private double? Upper => _mean + LimitFactor * _range;

    public static SpcSegment Of(ArraySegment<SpcPoint> points, SpcOptions options)
    {
        var values = new double[points.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = points[i].Value;
        }

        return new(points, values, options);
    }

    /// <summary>Writes a result for each point.</summary>
    public void Write(Span<SpcResult> results)
    {
        Span<SpecialCause?> causes = _range is null ? [] : new SpecialCause?[Count];
        if (_range is { } range)
        {
            SpcRules.Mark(_values, new(_mean, LimitFactor * range, Noise(_values)), causes);
        }

        for (var i = 0; i < Count; i++)
        {
            var cause = causes.IsEmpty ? null : causes[i];
            results[i] = new(_points[i].Period, _values[i], _mean, Lower, Upper, cause, TypeOf(cause));
        }
    }

    public Assurance? Assurance()
    {
        if (_options.Target is not { } target || _options.Improvement == ImprovementDirection.Neutral || !HasLimits)
        {
            return null;
        }

        var noise = Math.Max(Noise(_values), Noise([target]));
        var (above, below) = (target > Upper + noise, target < Lower - noise);
        var (fails, passes) = _options.Improvement == ImprovementDirection.Increase ? (above, below) : (below, above);
        return fails ? Analytics.Assurance.ConsistentFail
            : passes ? Analytics.Assurance.ConsistentPass
            : Analytics.Assurance.Inconsistent;
    }

    private PointType TypeOf(SpecialCause? cause) => (cause?.IsHigh(), _options.Improvement) switch
    {
        (null, _) => PointType.CommonCause,
        (true, ImprovementDirection.Neutral) => PointType.SpecialCauseNeutralHigh,
        (false, ImprovementDirection.Neutral) => PointType.SpecialCauseNeutralLow,
        (true, ImprovementDirection.Increase) or (false, ImprovementDirection.Decrease) => PointType.SpecialCauseImprovement,
        _ => PointType.SpecialCauseConcern,
    };

    private static double? MeanMovingRange(ReadOnlySpan<double> values, bool screen) =>
        MeanRange(values, double.PositiveInfinity) is var mean && screen
            ? MeanRange(values, ScreenFactor * (mean ?? 0) - Noise(values))
            : mean;

    private static double? MeanRange(ReadOnlySpan<double> values, double below)
    {
        var (sum, count) = (0d, 0);
        for (var i = 1; i < values.Length; i++)
        {
            var range = Math.Abs(values[i] - values[i - 1]);
            if (range < below)
            {
                sum += range;
                count++;
            }
        }

        return count == 0 ? null : sum / count;
    }

    private static double Mean(ReadOnlySpan<double> values)
    {
        var sum = 0d;
        foreach (var value in values)
        {
            sum += value;
        }

        return sum / values.Length;
    }

    private static double Noise(ReadOnlySpan<double> values)
    {
        var largest = 0d;
        foreach (var value in values)
        {
            largest = Math.Max(largest, Math.Abs(value));
        }

        return Tolerance * largest;
    }
}
