using MathNet.Numerics;

namespace SevenDay.Analytics;

/// <summary>
/// Proportions and how two of them differ. In comparisons the first is the weekend, the second the weekday.
/// Nothing here is ever NaN: what cannot be worked out is null.
/// </summary>
public static class Proportions
{
    /// <summary>Below this expected count the normal approximation gives way to the exact test.</summary>
    public const double FewExpected = 5;

    /// <summary>Wilson's score interval. Of no cases it is 0 to 1: nothing is known.</summary>
    /// <param name="k">Cases that count, 0 to <paramref name="n"/>.</param>
    /// <param name="n">All cases.</param>
    /// <param name="z">Normal quantile, 1.959964 for 95%.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative or <paramref name="k"/> exceeds <paramref name="n"/>.</exception>
    public static Interval Wilson(long k, long n, double z = Quantiles.Z95)
    {
        Check(k, n);
        if (n == 0)
        {
            return new(0, 1);
        }

        var interval = WilsonAround((double)k / n, n, z);
        return new(k == 0 ? 0 : interval.Lower, k == n ? 1 : interval.Upper);
    }

    /// <summary>p₁ − p₂ with Newcombe's interval, made of the two Wilson intervals; null when either has no cases.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A count is out of range.</exception>
    public static Difference? Newcombe(long k1, long n1, long k2, long n2)
    {
        if (!HaveCases(k1, n1, k2, n2))
        {
            return null;
        }

        var (p1, p2) = ((double)k1 / n1, (double)k2 / n2);
        var (one, two) = (Wilson(k1, n1), Wilson(k2, n2));
        return new(
            p1 - p2,
            p1 - p2 - Math.Sqrt(Square(p1 - one.Lower) + Square(two.Upper - p2)),
            p1 - p2 + Math.Sqrt(Square(one.Upper - p1) + Square(p2 - two.Lower)));
    }

    /// <summary>p₁ − p₂ with Wald's interval, for comparison with published figures; null when either has no cases.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A count is out of range.</exception>
    public static Difference? WaldDifference(long k1, long n1, long k2, long n2)
    {
        if (!HaveCases(k1, n1, k2, n2))
        {
            return null;
        }

        var (p1, p2) = ((double)k1 / n1, (double)k2 / n2);
        var half = Quantiles.Z95 * Math.Sqrt(p1 * (1 - p1) / n1 + p2 * (1 - p2) / n2);
        return new(p1 - p2, p1 - p2 - half, p1 - p2 + half);
    }

    /// <summary>p₁ ÷ p₂ with the log-Wald interval; null when either has no cases or no events, as its logarithm is then not finite.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A count is out of range.</exception>
    public static Estimate? RelativeRisk(long k1, long n1, long k2, long n2) =>
        !HaveCases(k1, n1, k2, n2) || k1 == 0 || k2 == 0
            ? null
            : OnLogScale((double)k1 / n1 / ((double)k2 / n2), 1.0 / k1 - 1.0 / n1 + 1.0 / k2 - 1.0 / n2);

    /// <summary>The odds ratio with Woolf's interval; 0.5 is added to all four cells when one is 0. Null when either has no cases.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A count is out of range.</exception>
    public static Estimate? OddsRatio(long k1, long n1, long k2, long n2)
    {
        if (!HaveCases(k1, n1, k2, n2))
        {
            return null;
        }

        var add = k1 == 0 || k2 == 0 || k1 == n1 || k2 == n2 ? 0.5 : 0;
        var (a, b, c, d) = (k1 + add, n1 - k1 + add, k2 + add, n2 - k2 + add);
        return OnLogScale(a * d / (b * c), 1 / a + 1 / b + 1 / c + 1 / d);
    }

    /// <summary>Two-sided p of the pooled z test, the same as Pearson's χ² without correction; 1 when no case or every case counts, null without cases.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A count is out of range.</exception>
    public static double? PooledZTest(long k1, long n1, long k2, long n2)
    {
        if (!HaveCases(k1, n1, k2, n2))
        {
            return null;
        }

        if (k1 + k2 == 0 || k1 + k2 == n1 + n2)
        {
            return 1;
        }

        var pooled = (double)(k1 + k2) / (n1 + n2);
        var error = Math.Sqrt(pooled * (1 - pooled) * (1.0 / n1 + 1.0 / n2));
        return Quantiles.TwoSidedP(((double)k1 / n1 - (double)k2 / n2) / error);
    }

    /// <summary>Two-sided p of Fisher's exact test: all tables with these totals that are no likelier than this one. Null without cases.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A count is out of range.</exception>
    public static double? FisherExact(long k1, long n1, long k2, long n2)
    {
        if (!HaveCases(k1, n1, k2, n2))
        {
            return null;
        }

        var events = k1 + k2;
        var all = LogChoose(n1 + n2, events);
        double LogP(long k) => LogChoose(n1, k) + LogChoose(n2, events - k) - all;
        var limit = LogP(k1) + 1e-7;
        var p = 0.0;
        for (var k = Math.Max(0, events - n2); k <= Math.Min(n1, events); k++)
        {
            var log = LogP(k);
            p += log <= limit ? Math.Exp(log) : 0;
        }

        return Math.Min(p, 1);
    }

    /// <summary>Two-sided p: Fisher's exact test when an expected count is below 5, else the pooled z test. Null without cases.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A count is out of range.</exception>
    public static double? Test(long k1, long n1, long k2, long n2)
    {
        if (!HaveCases(k1, n1, k2, n2))
        {
            return null;
        }

        var smallest = (double)Math.Min(n1, n2) * Math.Min(k1 + k2, n1 + n2 - k1 - k2) / (n1 + n2);
        return smallest < FewExpected ? FisherExact(k1, n1, k2, n2) : PooledZTest(k1, n1, k2, n2);
    }

    internal static Interval WilsonAround(double p, double n, double z)
    {
        var scale = 1 + z * z / n;
        var centre = (p + z * z / (2 * n)) / scale;
        var half = z * Math.Sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / scale;
        return new(Math.Max(0, centre - half), Math.Min(1, centre + half));
    }

    internal static Estimate OnLogScale(double ratio, double variance)
    {
        var factor = Math.Exp(Quantiles.Z95 * Math.Sqrt(Math.Max(0, variance)));
        return new(ratio, ratio / factor, ratio * factor);
    }

    internal static void Check(long k, long n)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(k);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(k, n);
    }

    private static bool HaveCases(long k1, long n1, long k2, long n2)
    {
        Check(k1, n1);
        Check(k2, n2);
        return n1 > 0 && n2 > 0;
    }

    private static double LogChoose(long n, long k) =>
        SpecialFunctions.GammaLn(n + 1.0) - SpecialFunctions.GammaLn(k + 1.0) - SpecialFunctions.GammaLn(n - k + 1.0);

    private static double Square(double value) => value * value;
}
