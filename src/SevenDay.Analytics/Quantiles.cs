using MathNet.Numerics;

namespace SevenDay.Analytics;

internal static class Quantiles
{
    /// <summary>Two-sided 95% of the normal distribution.</summary>
    public const double Z95 = 1.959964;

    /// <summary>Two-sided 99.8% of the normal distribution.</summary>
    public const double Z998 = 3.090232;

    // One less the distribution function would lose every digit of a small p-value.
    public static double TwoSidedP(double z) => SpecialFunctions.Erfc(Math.Abs(z) / Math.Sqrt(2));

    public static double ChiSquaredP(double statistic, int degreesOfFreedom) => statistic <= 0
        ? 1
        : SpecialFunctions.GammaUpperRegularized(degreesOfFreedom / 2.0, statistic / 2);
}
