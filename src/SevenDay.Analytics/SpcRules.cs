namespace SevenDay.Analytics;

/// <summary>What the rules measure by.</summary>
/// <param name="Mean">The centre line.</param>
/// <param name="HalfWidth">From the centre line to a limit.</param>
/// <param name="Noise">Differences up to this are rounding.</param>
internal readonly record struct SpcLines(double Mean, double HalfWidth, double Noise)
{
    public int Side(double value) => Math.Abs(value - Mean) <= Noise ? 0 : Math.Sign(value - Mean);

    public bool IsOutside(double value) => Math.Abs(value - Mean) > HalfWidth + Noise;

    public bool IsNear(double value) => !IsOutside(value) && Math.Abs(value - Mean) > HalfWidth * 2 / 3 + Noise;
}

/// <summary>The four special-cause rules, in order of rank; they never look beyond one segment.</summary>
internal static class SpcRules
{
    private const int RunLength = 7;

    public static SpecialCause?[] Causes(double[] values, SpcLines lines)
    {
        var trend = Trend(values);
        var twoOfThree = TwoOfThree(values, lines);
        var shift = Shift(values, lines);
        return [.. values.Select((value, i) =>
            lines.IsOutside(value) ? Choose(lines.Side(value), SpecialCause.AboveUpperLimit, SpecialCause.BelowLowerLimit)
            : trend[i] ? Choose(Slope(values, trend, i), SpecialCause.TrendIncreasing, SpecialCause.TrendDecreasing)
            : twoOfThree[i] ? Choose(lines.Side(value), SpecialCause.TwoOfThreeAbove, SpecialCause.TwoOfThreeBelow)
            : shift[i] ? Choose(lines.Side(value), SpecialCause.ShiftAbove, SpecialCause.ShiftBelow)
            : (SpecialCause?)null)];
    }

    private static SpecialCause Choose(int direction, SpecialCause up, SpecialCause down) => direction > 0 ? up : down;

    private static bool[] Trend(double[] values) => Marked(values.Length, RunLength, from =>
        AllSame(Enumerable.Range(from + 1, RunLength - 1).Select(i => values[i].CompareTo(values[i - 1]))));

    private static bool[] Shift(double[] values, SpcLines lines) => Marked(values.Length, RunLength, from =>
        AllSame(values.Skip(from).Take(RunLength).Select(lines.Side)));

    private static bool[] TwoOfThree(double[] values, SpcLines lines)
    {
        var marked = Marked(values.Length, 3, from =>
            values.Skip(from).Take(3).Count(lines.IsNear) >= 2 && AllSame(values.Skip(from).Take(3).Select(lines.Side)));
        return [.. values.Select((value, i) => marked[i] && lines.IsNear(value))];
    }

    // The peak between a rise and a fall belongs to the fall.
    private static int Slope(double[] values, bool[] trend, int i)
    {
        var ahead = i + 1 < values.Length && trend[i + 1] ? values[i + 1].CompareTo(values[i]) : 0;
        return ahead != 0 ? ahead : values[i].CompareTo(values[i - 1]);
    }

    private static bool AllSame(IEnumerable<int> signs) => signs.Distinct().Take(2).ToArray() is [not 0];

    /// <summary>Marks every point of every window that passes.</summary>
    private static bool[] Marked(int count, int window, Func<int, bool> passes)
    {
        var marked = new bool[count];
        for (var from = 0; from + window <= count; from++)
        {
            if (passes(from))
            {
                Array.Fill(marked, true, from, window);
            }
        }

        return marked;
    }
}
