namespace SevenDay.Application.Disclosure;

/// <summary>A count, and between what values a reader of everything published knows it to lie.</summary>
internal sealed class GuardedCell(int value, GuardedFigure? figure, bool known)
{
    private const long Unbounded = int.MaxValue;

    internal int Value { get; } = value;

    /// <summary>What shows it; none for a count that is only known through others.</summary>
    internal GuardedFigure? Figure { get; } = figure;

    internal List<GuardedSum> Sums { get; } = [];

    internal long Low { get; set; }

    internal long High { get; set; }

    /// <summary>A count of 1 to 7 that the reader has worked out.</summary>
    internal bool IsGivenAway => !known && Value is >= PublishedCount.Smallest and <= PublishedCount.Largest && Low == High;

    /// <summary>Back to what the count itself says as it is shown.</summary>
    internal void Reset() => (Low, High) =
        known ? (Value, Value)
        : Figure is null or { IsWithheld: true } ? (0, Unbounded)
        : PublishedCount.Of(Value, exact: false).Value switch
        {
            null => (PublishedCount.Smallest, PublishedCount.Largest),
            0 => (0, 0),
            { } rounded => (Math.Max(PublishedCount.Largest + 1, rounded - PublishedCount.FurthestOff), rounded + PublishedCount.FurthestOff),
        };
}

/// <summary>That a reader knows one count to be the sum of others.</summary>
internal sealed class GuardedSum(GuardedCell total, IReadOnlyList<GuardedCell> parts)
{
    internal IEnumerable<GuardedCell> Cells => parts.Prepend(total);

    /// <summary>What the total says of its parts and they of it.</summary>
    /// <returns>Whether anything was learnt.</returns>
    internal bool Narrow()
    {
        var (low, high) = (0L, 0L);
        foreach (var part in parts) (low, high) = (low + part.Low, high + part.High);
        var learnt = Learn(total, low, high);
        foreach (var part in parts)
            learnt |= Learn(part, total.Low - (high - part.High), total.High - (low - part.Low));
        return learnt;
    }

    private static bool Learn(GuardedCell cell, long low, long high)
    {
        (low, high) = (Math.Max(low, cell.Low), Math.Min(high, cell.High));
        // Counts that contradict each other, while a round is being counted anew, say nothing.
        if (low > high || low == cell.Low && high == cell.High) return false;
        (cell.Low, cell.High) = (low, high);
        return true;
    }
}
