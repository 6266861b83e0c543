namespace SevenDay.Application.Disclosure;

/// <summary>
/// Everything that a reader without case access gets of one subject, with the sums that tie it together. It takes the place of
/// that reader: narrows every count by every sum until nothing more can be learnt, and holds back figures until no count of
/// 1 to 7 can be worked out.
/// </summary>
/// <param name="watches">False for a reader from whom nothing is held back.</param>
internal sealed class CountGuard(bool watches = true)
{
    private readonly List<GuardedCell> _cells = [];
    private readonly List<GuardedFigure> _figures = [];
    private readonly List<GuardedSum> _sums = [];

    internal GuardedCount Count(int value, int rank, bool known = false)
    {
        var count = new GuardedCount(value, rank, known);
        _cells.Add(count.Cell);
        _figures.Add(count);
        return count;
    }

    internal GuardedCell Unshown(int value)
    {
        var cell = new GuardedCell(value, null, known: false);
        _cells.Add(cell);
        return cell;
    }

    /// <param name="met">How many met.</param>
    /// <param name="judged">Of how many.</param>
    /// <param name="rank">None for a share that is never shown.</param>
    /// <param name="known">Whether the reader knows it anyway, from cases they may see.</param>
    internal GuardedShare Share(int met, int judged, int? rank, bool known = false)
    {
        var share = new GuardedShare(met, judged, rank ?? 0, rank is not null, known);
        _cells.AddRange(share.Cells);
        if (rank is not null) _figures.Add(share);
        Sum(share.Judged, [share.Met, share.Missed]);
        return share;
    }

    internal void Sum(GuardedCell total, IReadOnlyList<GuardedCell> parts)
    {
        if (!watches) return;
        var sum = new GuardedSum(total, parts);
        _sums.Add(sum);
        foreach (var cell in sum.Cells) cell.Sums.Add(sum);
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
        while (watches && GivenAway() is { Count: > 0 } pinned)
        {
            var held = pinned.Select(Weakest).OfType<GuardedFigure>().Distinct().ToList();
            if (held.Count == 0 && _figures.Where(CanBeHeld).MinBy(f => f.Rank) is { } any) held.Add(any);
            if (held.Count == 0) break;
            foreach (var figure in held) figure.IsWithheld = true;
        }
        foreach (var figure in _figures) figure.IsSettled = true;
    }

    private List<GuardedCell> GivenAway()
    {
        foreach (var cell in _cells) cell.Reset();
        for (var learning = true; learning;)
        {
            learning = false;
            foreach (var sum in _sums) learning |= sum.Narrow();
        }
        return _cells.FindAll(cell => cell.IsGivenAway);
    }

    private static GuardedFigure? Weakest(GuardedCell pinned) =>
        pinned.Sums.SelectMany(sum => sum.Cells).Where(cell => cell.Value > 0).Select(cell => cell.Figure).OfType<GuardedFigure>().Where(CanBeHeld).MinBy(f => f.Rank);

    private static bool CanBeHeld(GuardedFigure figure) => figure is { IsWithheld: false, IsSettled: false };
}
