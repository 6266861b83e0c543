namespace SevenDay.Application.Disclosure;

/// <summary>Something shown to readers that can be held back: a count, or a share with both of its counts.</summary>
/// <param name="rank">Those of a lower rank are held back before those of a higher.</param>
internal class GuardedFigure(int rank)
{
    internal int Rank { get; private set; } = rank;

    internal bool IsWithheld { get; set; }

    /// <summary>Shown elsewhere as it is by now, so that holding it back here would hide nothing.</summary>
    internal bool IsSettled { get; set; }
}

internal sealed class GuardedCount : GuardedFigure
{
    internal GuardedCount(int value, int rank, bool known) : base(rank) => Cell = new(value, this, known);

    internal GuardedCell Cell { get; }

    internal PublishedCount Publish(bool exact) => IsWithheld ? PublishedCount.Withheld : PublishedCount.Of(Cell.Value, exact);
}

/// <summary>How many were judged, met and missed. Missed is never shown, and yet a reader can take met from judged.</summary>
internal sealed class GuardedShare : GuardedFigure
{
    internal GuardedShare(int met, int judged, int rank, bool shown, bool known) : base(rank)
    {
        var figure = shown ? this : null;
        (Met, Judged, Missed) = (new(met, figure, known), new(judged, figure, known), new(judged - met, null, known));
    }

    internal GuardedCell Met { get; }

    internal GuardedCell Judged { get; }

    internal GuardedCell Missed { get; }

    internal IReadOnlyList<GuardedCell> Cells => [Met, Judged, Missed];

    internal PublishedShare Publish(bool exact, double threshold) =>
        IsWithheld ? PublishedShare.Withheld : PublishedShare.Of(Met.Value, Judged.Value, exact, threshold);
}
