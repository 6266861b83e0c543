namespace SevenDay.Analytics;

/// <summary>Control limits of a funnel plot at one sample size.</summary>
/// <param name="Inner">95%.</param>
/// <param name="Outer">99.8%.</param>
public sealed record FunnelLimits(Interval Inner, Interval Outer);

/// <summary>Where a unit lies. A funnel plot is no ranking.</summary>
public enum FunnelPosition
{
    Inside,
    Above95,
    Above998,
    Below95,
    Below998,
}

/// <summary>How far units spread beyond chance.</summary>
/// <param name="Phi">Mean of the winsorised squared z-scores; 1 is chance alone.</param>
/// <param name="Factor">What to widen the limits by: √φ when φ exceeds 1 + 2√(2/k), else 1.</param>
public sealed record Overdispersion(double Phi, double Factor)
{
    public bool Widens => Factor > 1;
}

/// <summary>Funnel plots of proportions after Spiegelhalter (2005), with limits in Wilson's form.</summary>
public static class Funnel
{
    /// <summary>Limits around a centre for a sample size. For a target of 0 or 1 they meet it on one side.</summary>
    /// <param name="centre">Target or pooled proportion, 0 to 1.</param>
    /// <param name="n">Cases, at least 1.</param>
    /// <param name="factor">1, or <see cref="Overdispersion.Factor"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of range.</exception>
    public static FunnelLimits Limits(double centre, long n, double factor = 1)
    {
        CheckCentre(centre);
        ArgumentOutOfRangeException.ThrowIfLessThan(n, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(factor, 1);
        return new(
            Proportions.WilsonAround(centre, n, Quantiles.Z95 * factor),
            Proportions.WilsonAround(centre, n, Quantiles.Z998 * factor));
    }

    /// <summary>Where k of n lies against the limits for n.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of range.</exception>
    public static FunnelPosition Position(long k, long n, double centre, double factor = 1)
    {
        Proportions.Check(k, n);
        var limits = Limits(centre, n, factor);
        var p = (double)k / n;
        return p > limits.Outer.Upper ? FunnelPosition.Above998
            : p > limits.Inner.Upper ? FunnelPosition.Above95
            : p < limits.Outer.Lower ? FunnelPosition.Below998
            : p < limits.Inner.Lower ? FunnelPosition.Below95
            : FunnelPosition.Inside;
    }

    /// <summary>The proportion of all units together; null without cases.</summary>
    public static double? Centre(IReadOnlyList<(long K, long N)> units)
    {
        var cases = units.Sum(unit => unit.N);
        return cases == 0 ? null : (double)units.Sum(unit => unit.K) / cases;
    }

    /// <summary>Measures overdispersion. Units without cases are left out; with none left, or a centre of 0 or 1, there is none to measure.</summary>
    /// <param name="units">Cases that count, of all cases.</param>
    /// <param name="centre">Target or pooled proportion, 0 to 1.</param>
    /// <param name="winsorise">Share of the z-scores at either end that is pulled in, 0 to 0.5.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of range.</exception>
    public static Overdispersion Spread(IReadOnlyList<(long K, long N)> units, double centre, double winsorise = 0.1)
    {
        CheckCentre(centre);
        ArgumentOutOfRangeException.ThrowIfNegative(winsorise);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(winsorise, 0.5);
        foreach (var (k, n) in units)
        {
            Proportions.Check(k, n);
        }

        var z = units.Where(unit => unit.N > 0)
            .Select(unit => ((double)unit.K / unit.N - centre) / Math.Sqrt(centre * (1 - centre) / unit.N))
            .Order().ToArray();
        if (z.Length == 0 || centre is 0 or 1)
        {
            return new(1, 1);
        }

        var pulled = (int)(winsorise * z.Length);
        var (low, high) = (z[pulled], z[^(pulled + 1)]);
        var phi = z.Average(value => Math.Pow(Math.Clamp(value, low, high), 2));
        return new(phi, phi > 1 + 2 * Math.Sqrt(2.0 / z.Length) ? Math.Sqrt(phi) : 1);
    }

    private static void CheckCentre(double centre)
    {
        if (centre is not (>= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(centre), centre, "The centre must be from 0 to 1.");
        }
    }
}
