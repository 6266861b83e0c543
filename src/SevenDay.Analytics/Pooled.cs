namespace SevenDay.Analytics;

/// <summary>Everything about strata taken together; null where it cannot be worked out.</summary>
public sealed record PooledEffect(
    Estimate? RelativeRisk, Estimate? OddsRatio, Difference? Difference, ChiSquaredTest? Test, Homogeneity? Homogeneity);

/// <summary>
/// The weekend effect over several strata by Mantel-Haenszel. Strata in which weekend or weekday has no cases say
/// nothing about a difference and are left out. Nothing here is ever NaN.
/// </summary>
/// <remarks>Every method throws <see cref="ArgumentOutOfRangeException"/> when events are negative or exceed their total.</remarks>
public static class Pooled
{
    public static PooledEffect Of(IReadOnlyList<TwoByTwo> strata) => new(
        RelativeRisk(strata), OddsRatio(strata), RiskDifference(strata), Test(strata), RelativeRiskHomogeneity(strata));

    /// <summary>Mantel-Haenszel relative risk with the interval of Greenland and Robins; null when either side has no events.</summary>
    public static Estimate? RelativeRisk(IReadOnlyList<TwoByTwo> strata)
    {
        var used = Used(strata);
        var weekend = used.Sum(t => t.A * t.N2 / t.N);
        var weekday = used.Sum(t => t.C * t.N1 / t.N);
        if (weekend == 0 || weekday == 0)
        {
            return null;
        }

        var spread = used.Sum(t => (t.M * t.N1 * t.N2 - t.A * t.C * t.N) / (t.N * t.N));
        return Proportions.OnLogScale(weekend / weekday, spread / (weekend * weekday));
    }

    /// <summary>Mantel-Haenszel odds ratio with the interval of Robins, Breslow and Greenland; null when a diagonal is empty in every stratum.</summary>
    public static Estimate? OddsRatio(IReadOnlyList<TwoByTwo> strata)
    {
        var used = Used(strata)
            .Select(t => (R: t.A * t.D / t.N, S: t.B * t.C / t.N, P: (t.A + t.D) / t.N, Q: (t.B + t.C) / t.N))
            .ToArray();
        var (r, s) = (used.Sum(t => t.R), used.Sum(t => t.S));
        if (r == 0 || s == 0)
        {
            return null;
        }

        var variance = used.Sum(t => t.P * t.R) / (2 * r * r)
            + used.Sum(t => t.P * t.S + t.Q * t.R) / (2 * r * s)
            + used.Sum(t => t.Q * t.S) / (2 * s * s);
        return Proportions.OnLogScale(r / s, variance);
    }

    /// <summary>Mantel-Haenszel difference of proportions; null without strata.</summary>
    public static Difference? RiskDifference(IReadOnlyList<TwoByTwo> strata)
    {
        var used = Used(strata);
        if (used.Length == 0)
        {
            return null;
        }

        var weight = used.Sum(t => t.N1 * t.N2 / t.N);
        var value = used.Sum(t => (t.A * t.N2 - t.C * t.N1) / t.N) / weight;
        var spread = used.Sum(t =>
            (t.A * t.B * Math.Pow(t.N2, 3) + t.C * t.D * Math.Pow(t.N1, 3)) / (t.N1 * t.N2 * t.N * t.N));
        var half = Quantiles.Z95 * Math.Sqrt(spread) / weight;
        return new(value, value - half, value + half);
    }

    /// <summary>The Cochran-Mantel-Haenszel test of no difference in any stratum; null when no stratum has both events and non-events.</summary>
    /// <param name="strata">The strata.</param>
    /// <param name="continuity">Take half an event off the deviation, as R does unless told otherwise.</param>
    public static ChiSquaredTest? Test(IReadOnlyList<TwoByTwo> strata, bool continuity = false)
    {
        var used = Used(strata);
        var variance = used.Sum(t => t.M * (t.N - t.M) * t.N1 * t.N2 / (t.N * t.N * (t.N - 1)));
        if (variance == 0)
        {
            return null;
        }

        var deviation = Math.Abs(used.Sum(t => t.A - t.M * t.N1 / t.N));
        var statistic = Math.Pow(Math.Max(0, deviation - (continuity ? 0.5 : 0)), 2) / variance;
        return new(statistic, 1, Quantiles.ChiSquaredP(statistic, 1));
    }

    /// <summary>Whether the strata share one relative risk, by inverse variance; null with fewer than two strata that have one.</summary>
    public static Homogeneity? RelativeRiskHomogeneity(IReadOnlyList<TwoByTwo> strata) => HomogeneityOf(Used(strata)
        .Where(t => t.A > 0 && t.C > 0)
        .Select(t => (Log: Math.Log(t.A / t.N1 / (t.C / t.N2)), Variance: 1 / t.A - 1 / t.N1 + 1 / t.C - 1 / t.N2)));

    /// <summary>Whether the strata share one odds ratio, by inverse variance; null with fewer than two strata that have one.</summary>
    public static Homogeneity? OddsRatioHomogeneity(IReadOnlyList<TwoByTwo> strata) => HomogeneityOf(Used(strata)
        .Where(t => t is { A: > 0, B: > 0, C: > 0, D: > 0 })
        .Select(t => (Log: Math.Log(t.A * t.D / (t.B * t.C)), Variance: 1 / t.A + 1 / t.B + 1 / t.C + 1 / t.D)));

    private static Homogeneity? HomogeneityOf(IEnumerable<(double Log, double Variance)> effects)
    {
        var usable = effects.Where(effect => effect.Variance > 0).ToArray();
        if (usable.Length < 2)
        {
            return null;
        }

        var common = usable.Sum(e => e.Log / e.Variance) / usable.Sum(e => 1 / e.Variance);
        var q = usable.Sum(e => (e.Log - common) * (e.Log - common) / e.Variance);
        var df = usable.Length - 1;
        return new(q, df, Quantiles.ChiSquaredP(q, df), q > df ? (q - df) / q : 0);
    }

    private static TwoByTwo[] Used(IReadOnlyList<TwoByTwo> strata) => [.. strata.Where(table => table.HasCases)];
}
