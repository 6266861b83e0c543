namespace SevenDay.Application.Disclosure;

/// <summary>
/// Everything that a reader without case access gets of one subject, with the sums that tie it together. It takes the place of
/// that reader: narrows every count by every sum until nothing more can be learnt, and holds back figures until no count of
/// 1 to 7 can be worked out.
/// </summary>
/// <param name="watches">False for a reader from whom nothing is held back.</param>
internal sealed class CountGuard(bool watches = true)
{
    /// <summary>Sums of more parts are looked at only when no other is due: each of their parts makes them due.</summary>
    private const int FewParts = 8;

    private readonly List<GuardedCell> _cells = [];
    private readonly List<GuardedFigure> _figures = [];
    private readonly List<GuardedSum> _sums = [];
    private readonly List<GuardedRest> _rests = [];
    private readonly Queue<GuardedSum> _due = [];
    private readonly Queue<GuardedSum> _dueLast = [];

    internal bool Watches => watches;

    /// <param name="value">The count.</param>
    /// <param name="rank">When it is held back.</param>
    /// <param name="own">How many of it the reader has seen as single cases.</param>
    /// <param name="known">Whether the reader knows it anyway.</param>
    internal GuardedCount Count(int value, int rank, int own = 0, bool known = false)
    {
        var count = new GuardedCount(value, own, rank, known);
        Add(count.Cell);
        _figures.Add(count);
        return count;
    }

    /// <param name="value">Cases that the reader has not seen.</param>
    internal GuardedCell Unshown(int value)
    {
        var cell = new GuardedCell(value, 0, null, known: false);
        Add(cell);
        return cell;
    }

    internal GuardedShare Share((int Met, int Judged) counts, int? rank, (int Met, int Judged) own = default, bool known = false)
    {
        var share = Add(new GuardedShare(counts, own, rank, known));
        if (rank is not null) _figures.Add(share);
        return share;
    }

    /// <summary>The whole without the part, which a reader gets by taking it away.</summary>
    internal GuardedShare Rest(GuardedShare whole, GuardedShare part)
    {
        var rest = Add(whole.Less(part));
        Sum(whole, part, rest);
        return rest;
    }

    /// <summary>A rest that need not be looked at as long as it says nothing new.</summary>
    internal void Later(GuardedRest rest) => _rests.Add(rest);

    internal void Sum(GuardedCell total, params GuardedCell[] parts)
    {
        if (!watches) return;
        var sum = new GuardedSum(total, parts);
        _sums.Add(sum);
        total.Sums.Add(sum);
        foreach (var part in parts) part.Sums.Add(sum);
        MakeDue(sum);
    }

    internal void Sum(GuardedShare total, params IReadOnlyList<GuardedShare> parts)
    {
        if (!watches) return;
        Sum(total.Met, [.. parts.Select(p => p.Met)]);
        Sum(total.Judged, [.. parts.Select(p => p.Judged)]);
        Sum(total.Missed, [.. parts.Select(p => p.Missed)]);
    }

    /// <summary>Holds back what must be, the lowest ranks first. Figures that were settled before stay as they are.</summary>
    internal void Settle()
    {
        if (watches) Learn();
        while (watches && _cells.FindAll(cell => cell.IsGivenAway) is { Count: > 0 } pinned)
        {
            var held = pinned.Select(NearestThatCanBeHeld).OfType<GuardedFigure>().Distinct().ToList();
            if (held.Count == 0) break;
            foreach (var figure in held) figure.IsWithheld = true;
            foreach (var cell in _cells) cell.Reset();
            foreach (var sum in _sums) MakeDue(sum);
            Learn();
        }
        foreach (var figure in _figures) figure.IsSettled = true;
    }

    /// <summary>Makes the other sums due that the count stands in.</summary>
    internal void Learnt(GuardedCell cell, GuardedSum by)
    {
        foreach (var sum in cell.Sums)
            if (sum != by) MakeDue(sum);
    }

    private void Learn()
    {
        do
        {
            while (_due.TryDequeue(out var sum) || _dueLast.TryDequeue(out sum))
            {
                sum.IsDue = false;
                sum.Narrow(this);
            }
        }
        while (_rests.Count(rest => rest.Wake()) > 0);
    }

    private void MakeDue(GuardedSum sum)
    {
        if (sum.IsDue) return;
        sum.IsDue = true;
        (sum.Parts.Length <= FewParts ? _due : _dueLast).Enqueue(sum);
    }

    // Of what stands in the sums around the count, then in the sums around those, and so on.
    private static GuardedFigure? NearestThatCanBeHeld(GuardedCell pinned)
    {
        var (seen, around) = (new HashSet<GuardedCell> { pinned }, new List<GuardedCell> { pinned });
        while (around.Count > 0)
        {
            around = [.. around.SelectMany(cell => cell.Sums).Distinct().SelectMany(sum => sum.Parts.Append(sum.Total)).Where(seen.Add)];
            var figures = around.Append(pinned).Where(cell => cell.Value > 0).Select(cell => cell.Figure).OfType<GuardedFigure>().Where(figure => figure.CanBeHeld).ToList();
            if (figures.Count > 0) return figures.MinBy(figure => figure.Rank);
        }
        return null;
    }

    private GuardedShare Add(GuardedShare share)
    {
        Add(share.Met);
        Add(share.Judged);
        Add(share.Missed);
        Sum(share.Judged, share.Met, share.Missed);
        return share;
    }

    private void Add(GuardedCell cell)
    {
        cell.Reset();
        _cells.Add(cell);
    }
}
