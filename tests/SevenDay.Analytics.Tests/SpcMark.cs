namespace SevenDay.Analytics.Tests;

/// <summary>One character a point, so that the labels of a series can be read at a glance.</summary>
internal static class SpcMark
{
    public static string Marks(this SpcSeries series) => string.Concat(series.Points.Select(point => Of(point.Cause)));

    public static SpcPoint[] Monthly(params double[] values) =>
        [.. values.Select((value, i) => new SpcPoint(new DateOnly(2024, 1, 1).AddMonths(i), value))];

    public static double[] Numbers(string text) =>
        [.. text.Split(',').Select(number => double.Parse(number, System.Globalization.CultureInfo.InvariantCulture))];

    private static char Of(SpecialCause? cause) => cause switch
    {
        null => '.',
        SpecialCause.AboveUpperLimit => 'A',
        SpecialCause.BelowLowerLimit => 'B',
        SpecialCause.TrendIncreasing => '/',
        SpecialCause.TrendDecreasing => '\\',
        SpecialCause.TwoOfThreeAbove => '2',
        SpecialCause.TwoOfThreeBelow => '3',
        SpecialCause.ShiftAbove => '+',
        SpecialCause.ShiftBelow => '-',
        _ => '?',
    };
}
