namespace SevenDay.Application.Disclosure;

/// <summary>
/// A count, and between what values a reader of everything published knows it to lie. Cases that they have seen are taken away, as
/// they would do it: what is guarded are the others.
/// </summary>
/// <param name="shown">The count as it is published.</param>
/// <param name="own">How many of it the reader has seen as single cases.</param>
/// <param name="figure">What shows it; none for a count that is only known through others.</param>
/// <param name="known">Whether the reader knows the count anyway.</param>
internal sealed class GuardedCell(int shown, int own, GuardedFigure? figure, bool known)
{
    private const long Unbounded = int.MaxValue;

    private readonly (long Low, long High) _published = figure is null ? (0, Unbounded) : PublishedCount.Of(shown, exact: false).Range;

    internal int Shown => shown;

    /// <summary>Cases that the reader has not seen.</summary>
    internal int Value => shown - own;

    internal GuardedFigure? Figure => figure;

    internal List<GuardedSum> Sums { get; } = [];

    internal long Low { get; private set; }

    internal long High { get; private set; }

    internal bool IsSmall => Value is >= PublishedCount.Smallest and <= PublishedCount.Largest;

    /// <summary>A count of 1 to 7 that the reader has worked out.</summary>
    internal bool IsGivenAway => !known && Low == High && IsSmall;

    /// <summary>Back to what the count itself says as it is shown.</summary>
    internal void Reset() => (Low, High) = known ? (Value, Value)
        : figure is null or { IsWithheld: true } ? (0, Unbounded)
        : (Math.Max(0, _published.Low - own), Math.Max(0, _published.High - own));

    /// <returns>Whether that is news. Counts that contradict each other, while a round is being counted anew, say nothing.</returns>
    internal bool Learn(long low, long high)
    {
        if (low <= Low && high >= High) return false;
        (low, high) = (Math.Max(low, Low), Math.Min(high, High));
        if (low > high) return false;
        (Low, High) = (low, high);
        return true;
    }
}
