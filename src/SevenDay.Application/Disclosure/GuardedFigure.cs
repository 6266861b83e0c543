namespace SevenDay.Application.Disclosure;

/// <summary>Something shown to readers that can be held back: a count, or a share with both of its counts.</summary>
/// <param name="rank">Those of a lower rank are held back before those of a higher.</param>
/// <param name="known">Whether the reader knows it anyway, so that holding it back would hide nothing.</param>
internal class GuardedFigure(int rank, bool known)
{
    internal int Rank => rank;

    internal bool IsWithheld { get; set; }

    /// <summary>Shown elsewhere as it is by now, so that holding it back here would hide nothing.</summary>
    internal bool IsSettled { get; set; }

    internal bool CanBeHeld => !known && !IsWithheld && !IsSettled;
}

internal sealed class GuardedCount : GuardedFigure
{
    internal GuardedCount(int value, int own, int rank, bool known) : base(rank, known) => Cell = new(value, own, this, known);

    internal GuardedCell Cell { get; }

    internal PublishedCount Publish(bool exact) => IsWithheld ? PublishedCount.Withheld : PublishedCount.Of(Cell.Shown, exact);
}

/// <summary>How many were judged, met and missed. Missed is never shown, and yet a reader can take met from judged.</summary>
internal sealed class GuardedShare : GuardedFigure
{
    internal GuardedShare((int Met, int Judged) counts, (int Met, int Judged) own, int? rank, bool known) : base(rank ?? 0, known)
    {
        var figure = rank is null ? null : this;
        (Met, Judged) = (new(counts.Met, own.Met, figure, known), new(counts.Judged, own.Judged, figure, known));
        Missed = new(counts.Judged - counts.Met, own.Judged - own.Met, null, known);
    }

    internal GuardedCell Met { get; }

    internal GuardedCell Judged { get; }

    internal GuardedCell Missed { get; }

    internal PublishedShare Publish(bool exact, double threshold) =>
        IsWithheld ? PublishedShare.Withheld : PublishedShare.Of(Met.Shown, Judged.Shown, exact, threshold);

    /// <summary>What is left when a part is taken away; it is shown nowhere.</summary>
    internal GuardedShare Less(GuardedShare part) => new((Met.Value - part.Met.Value, Judged.Value - part.Judged.Value), default, null, known: false);
}
