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

    // Longer series take their room from the heap.
    private const int OnStack = 256;

    /// <summary>Writes the rule that marks each point; none for common cause.</summary>
    public static void Mark(ReadOnlySpan<double> values, SpcLines lines, Span<SpecialCause?> causes)
    {
        Span<int> sides = values.Length <= OnStack ? stackalloc int[values.Length] : new int[values.Length];
        Span<int> slopes = values.Length <= OnStack ? stackalloc int[values.Length] : new int[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            sides[i] = lines.Side(values[i]);
            slopes[i] = i == 0 ? 0 : values[i].CompareTo(values[i - 1]);
        }

        // From the last rank to the first: a rule of higher rank overwrites.
        Shifts(sides, causes);
        TwoOfThree(values, sides, lines, causes);
        Trends(slopes, causes);
        for (var i = 0; i < values.Length; i++)
        {
            if (lines.IsOutside(values[i]))
            {
                causes[i] = sides[i] > 0 ? SpecialCause.AboveUpperLimit : SpecialCause.BelowLowerLimit;
            }
        }
    }

    private static void Shifts(ReadOnlySpan<int> sides, Span<SpecialCause?> causes)
    {
        for (var from = 0; from < sides.Length;)
        {
            var run = Run(sides[from..]);
            if (run >= RunLength && sides[from] != 0)
            {
                causes.Slice(from, run).Fill(sides[from] > 0 ? SpecialCause.ShiftAbove : SpecialCause.ShiftBelow);
            }

            from += run;
        }
    }

    private static void TwoOfThree(ReadOnlySpan<double> values, ReadOnlySpan<int> sides, SpcLines lines, Span<SpecialCause?> causes)
    {
        for (var from = 0; from + 3 <= values.Length; from++)
        {
            if (sides[from] == 0 || Run(sides.Slice(from, 3)) < 3 || Near(values.Slice(from, 3), lines) < 2)
            {
                continue;
            }

            for (var i = from; i < from + 3; i++)
            {
                if (lines.IsNear(values[i]))
                {
                    causes[i] = sides[i] > 0 ? SpecialCause.TwoOfThreeAbove : SpecialCause.TwoOfThreeBelow;
                }
            }
        }
    }

    private static void Trends(ReadOnlySpan<int> slopes, Span<SpecialCause?> causes)
    {
        Span<bool> trend = slopes.Length <= OnStack ? stackalloc bool[slopes.Length] : new bool[slopes.Length];
        for (var from = 1; from < slopes.Length;)
        {
            var run = Run(slopes[from..]);
            if (run >= RunLength - 1 && slopes[from] != 0)
            {
                trend.Slice(from - 1, run + 1).Fill(true);
            }

            from += run;
        }

        for (var i = 0; i < slopes.Length; i++)
        {
            if (trend[i])
            {
                // The peak between a rise and a fall belongs to the fall.
                var ahead = i + 1 < slopes.Length && trend[i + 1] ? slopes[i + 1] : 0;
                causes[i] = (ahead != 0 ? ahead : slopes[i]) > 0 ? SpecialCause.TrendIncreasing : SpecialCause.TrendDecreasing;
            }
        }
    }

    /// <summary>How many signs from the first on are the same.</summary>
    private static int Run(ReadOnlySpan<int> signs)
    {
        var others = signs.IndexOfAnyExcept(signs[0]);
        return others < 0 ? signs.Length : others;
    }

    private static int Near(ReadOnlySpan<double> values, SpcLines lines)
    {
        var count = 0;
        foreach (var value in values)
        {
            count += lines.IsNear(value) ? 1 : 0;
        }

        return count;
    }
}
