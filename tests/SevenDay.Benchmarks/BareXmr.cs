namespace SevenDay.Benchmarks;

/// <summary>The arithmetic of an XmR chart and nothing else.</summary>
internal static class BareXmr
{
    /// <summary>Leaves 1 to 4 at points that break a rule, by its rank, and 0 at others.</summary>
    internal static void Mark(double[] values, Span<int> causes)
    {
        causes.Clear();
        var mean = 0d;
        foreach (var value in values) mean += value;
        mean /= values.Length;
        var range = MeanRange(values, double.MaxValue);
        range = MeanRange(values, 3.267 * range);
        var (half, near) = (2.66 * range, 2.66 * range * 2 / 3);
        for (var from = 0; from + 7 <= values.Length; from++)
            if (IsShift(values, from, mean)) causes.Slice(from, 7).Fill(4);
        for (var from = 0; from + 3 <= values.Length; from++) TwoOfThree(values, from, mean, half, near, causes);
        for (var from = 0; from + 7 <= values.Length; from++)
            if (IsTrend(values, from)) causes.Slice(from, 7).Fill(2);
        for (var at = 0; at < values.Length; at++)
            if (Math.Abs(values[at] - mean) > half) causes[at] = 1;
    }

    private static double MeanRange(double[] values, double below)
    {
        var (sum, count) = (0d, 0);
        for (var at = 1; at < values.Length; at++)
        {
            var range = Math.Abs(values[at] - values[at - 1]);
            if (range >= below) continue;
            sum += range;
            count++;
        }
        return sum / count;
    }

    private static bool IsShift(double[] values, int from, double mean)
    {
        var side = values[from] > mean;
        for (var at = from + 1; at < from + 7; at++)
            if (values[at] > mean != side) return false;
        return true;
    }

    private static bool IsTrend(double[] values, int from)
    {
        var rises = values[from + 1] > values[from];
        for (var at = from + 2; at < from + 7; at++)
            if (values[at] > values[at - 1] != rises) return false;
        return true;
    }

    private static void TwoOfThree(double[] values, int from, double mean, double half, double near, Span<int> causes)
    {
        var (count, side) = (0, values[from] > mean);
        for (var at = from; at < from + 3; at++)
        {
            if (values[at] > mean != side) return;
            if (IsNear(values[at] - mean, half, near)) count++;
        }
        if (count < 2) return;
        for (var at = from; at < from + 3; at++)
            if (IsNear(values[at] - mean, half, near)) causes[at] = 3;
    }

    private static bool IsNear(double distance, double half, double near) => Math.Abs(distance) > near && Math.Abs(distance) <= half;
}
