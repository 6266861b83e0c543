namespace SevenDay.Analytics;

/// <summary>A 95% interval unless said otherwise, as proportions (0.9 is 90%).</summary>
public readonly record struct Interval(double Lower, double Upper);

/// <summary>A value with its interval.</summary>
public record Estimate(double Value, double Lower, double Upper);

/// <summary>A difference of two proportions with its interval: 0.01 is one percentage point.</summary>
public sealed record Difference(double Value, double Lower, double Upper) : Estimate(Value, Lower, Upper);

/// <summary>A chi-squared test.</summary>
/// <param name="Statistic">Its statistic.</param>
/// <param name="DegreesOfFreedom">1 or more.</param>
/// <param name="P">From 0 to 1.</param>
public sealed record ChiSquaredTest(double Statistic, int DegreesOfFreedom, double P);

/// <summary>How much strata disagree.</summary>
/// <param name="Q">Cochran's Q.</param>
/// <param name="DegreesOfFreedom">Strata less one.</param>
/// <param name="P">From 0 to 1; small when they disagree more than chance would.</param>
/// <param name="ISquared">Share of the disagreement beyond chance, 0 to 1.</param>
public sealed record Homogeneity(double Q, int DegreesOfFreedom, double P, double ISquared);
