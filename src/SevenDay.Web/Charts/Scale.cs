namespace SevenDay.Web.Charts;

/// <summary>A straight line from values to drawing units.</summary>
internal readonly record struct Scale(double From, double To, double Start, double End)
{
    public double At(double value) => To == From ? (Start + End) / 2 : Start + (value - From) / (To - From) * (End - Start);
}

internal static class Ticks
{
    private static readonly double[] Steps = [1, 2, 2.5, 5, 10];

    /// <summary>Round values that lie between two bounds, about as many as wished.</summary>
    public static IReadOnlyList<double> Between(double low, double high, int about)
    {
        if (high <= low)
            return [low];
        var rough = (high - low) / about;
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        var step = Steps.First(step => step * power >= rough * 0.999) * power;
        var first = Math.Ceiling(low / step - 1e-9);
        var last = Math.Floor(high / step + 1e-9);
        return [.. Enumerable.Range(0, Math.Max(0, (int)(last - first) + 1)).Select(at => Math.Round((first + at) * step, 10))];
    }

    /// <summary>Bounds with some air; a percentage stays within 0 and 100, and values that are all the same get room to be seen.</summary>
    public static (double Low, double High) Bounds(IEnumerable<double> values, bool percent)
    {
        var (low, high) = (values.Min(), values.Max());
        var air = high > low ? (high - low) * 0.08 : Math.Max(Math.Abs(high) * 0.1, 1);
        (low, high) = (low >= 0 ? Math.Max(0, low - air) : low - air, high + air);
        return percent ? (Math.Max(0, low), Math.Min(100, high)) : (low, high);
    }
}
