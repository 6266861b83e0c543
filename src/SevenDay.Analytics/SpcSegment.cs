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

    private readonly SpcPoint[] _points;
    private readonly SpcOptions _options;
    private readonly double _mean;
    private readonly double? _range;

    private SpcSegment(SpcPoint[] points, SpcOptions options, double mean, double? range)
    {
        (_points, _options, _mean, _range) = (points, options, mean, range);
    }

    public int Count => _points.Length;

    public DateOnly First => _points[0].Period;

    public bool HasLimits => _range is not null;

    private double? Lower => _mean - LimitFactor * _range;

    private double? Upper => _mean + LimitFactor * _range;

    public static SpcSegment Of(SpcPoint[] points, SpcOptions options)
    {
        var baseline = points.Take(options.FixAfter ?? points.Length).Select(point => point.Value).ToArray();
        var range = MeanMovingRange(baseline, options.Screen);
        return new(points, options, baseline.Average(), range > Noise(baseline) ? range : null);
    }

    public IEnumerable<SpcResult> Results()
    {
        var values = _points.Select(point => point.Value).ToArray();
        var causes = _range is { } range
            ? SpcRules.Causes(values, new(_mean, LimitFactor * range, Noise(values)))
            : new SpecialCause?[values.Length];
        return _points.Zip(causes, (point, cause) =>
            new SpcResult(point.Period, point.Value, _mean, Lower, Upper, cause, TypeOf(cause)));
    }

    public Assurance? Assurance()
    {
        if (_options.Target is not { } target || _options.Improvement == ImprovementDirection.Neutral || !HasLimits)
        {
            return null;
        }

        var noise = Noise([target, .. _points.Select(point => point.Value)]);
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

    private static double? MeanMovingRange(double[] values, bool screen)
    {
        var ranges = values.Zip(values.Skip(1), (one, next) => Math.Abs(next - one)).ToArray();
        if (ranges.Length == 0)
        {
            return null;
        }

        var mean = ranges.Average();
        if (!screen)
        {
            return mean;
        }

        var kept = ranges.Where(range => range < ScreenFactor * mean - Noise(values)).ToArray();
        return kept.Length == 0 ? null : kept.Average();
    }

    private static double Noise(double[] values) => Tolerance * values.Max(Math.Abs);
}
