namespace SevenDay.Analytics;

/// <summary>How many cases a proportion needs to be known well enough.</summary>
public static class SampleSize
{
    /// <summary>
    /// Cases for an interval of about the half width wanted: n₀ = z²p(1−p)/h², for a finite population n = n₀ / (1 + (n₀ − 1)/N), rounded up
    /// (Cochran, Sampling Techniques, 3rd edition, sections 4.4 and 4.5).
    /// </summary>
    /// <param name="expected">The proportion expected, 0 to 1. Half is the safest when nothing is known.</param>
    /// <param name="halfWidth">How far the interval may reach to either side, above 0 and below 1.</param>
    /// <param name="population">All cases there are, at least 1; none when there are many.</param>
    /// <param name="z">Normal quantile, 1.959964 for 95%.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of range.</exception>
    public static int ForProportion(double expected, double halfWidth, int? population = null, double z = Quantiles.Z95)
    {
        if (expected is not (>= 0 and <= 1)) throw new ArgumentOutOfRangeException(nameof(expected), expected, "A proportion lies from 0 to 1.");
        if (halfWidth is not (> 0 and < 1)) throw new ArgumentOutOfRangeException(nameof(halfWidth), halfWidth, "A half width lies between 0 and 1.");
        if (population < 1) throw new ArgumentOutOfRangeException(nameof(population), population, "A population has at least one case.");
        var many = z * z * expected * (1 - expected) / (halfWidth * halfWidth);
        var needed = population is { } all ? many / (1 + (many - 1) / all) : many;
        return Math.Max(1, (int)Math.Ceiling(Math.Min(needed, population ?? int.MaxValue) - 1e-9));
    }
}
