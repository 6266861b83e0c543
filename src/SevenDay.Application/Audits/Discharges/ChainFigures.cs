using SevenDay.Application.Disclosure;

namespace SevenDay.Application.Audits.Discharges;

/// <summary>
/// Counts that split a figure of the round further, as one reader gets them. The whole is published with the results, so it is
/// taken as known to the last case, and nothing is published that would say more about it than the results do.
/// </summary>
internal static class ChainFigures
{
    /// <summary>Cases of each reason. None where there are too few failed discharges to split.</summary>
    /// <param name="parts">Cases, and how many of them the reader sees one by one.</param>
    /// <param name="left">Those that left as planned, as the results show them.</param>
    /// <param name="exact">Whether the reader sees every case.</param>
    internal static IReadOnlyList<PublishedCount>? Reasons(IReadOnlyList<(int All, int Own)> parts, PublishedShare left, bool exact)
    {
        if (exact) return [.. parts.Select(p => PublishedCount.Of(p.All, exact: true))];
        var total = parts.Sum(p => p.All);
        if (left.Judged.IsWithheld || total <= PublishedCount.Largest && left.Judged.Value != 0) return null;
        var guard = new CountGuard();
        var whole = guard.Count(total, 9, parts.Sum(p => p.Own), known: true);
        var reasons = parts.Select(part => guard.Count(part.All, 1, part.Own)).ToList();
        guard.Sum(whole.Cell, [.. reasons.Select(r => r.Cell)]);
        guard.Settle();
        KeepTo(left, reasons);
        return [.. reasons.Select(r => r.Publish(exact: false))];
    }

    /// <summary>How many of the cases of a figure are of one kind; the others are never shown.</summary>
    /// <param name="kind">Cases of the kind, and how many of them the reader sees one by one.</param>
    /// <param name="others">All others, likewise.</param>
    /// <param name="judged">All of them, as the results show them.</param>
    /// <param name="exact">Whether the reader sees every case.</param>
    internal static PublishedCount OfThem((int All, int Own) kind, (int All, int Own) others, PublishedCount judged, bool exact)
    {
        if (exact) return PublishedCount.Of(kind.All, exact: true);
        if (judged.Value is null) return PublishedCount.Withheld;
        var guard = new CountGuard();
        var whole = guard.Count(kind.All + others.All, 9, kind.Own + others.Own, known: true);
        var shown = guard.Count(kind.All, 1, kind.Own);
        guard.Sum(whole.Cell, [shown.Cell, guard.Unshown(others.All - others.Own)]);
        guard.Settle();
        return shown.Publish(exact: false);
    }

    // The reasons add up to those who did not leave: between them they must leave that number as open as the results do.
    private static void KeepTo(PublishedShare left, List<GuardedCount> reasons)
    {
        var (met, judged) = (left.Met.Range, left.Judged.Range);
        var (fewest, most) = (Math.Max(0, judged.Low - met.High), judged.High - met.Low);
        foreach (var next in reasons.Where(r => r is { IsWithheld: false, Cell.Shown: > 0 }).OrderBy(r => r.Cell.Shown).ToList())
        {
            var shown = reasons.Where(r => !r.IsWithheld).Select(r => PublishedCount.Of(r.Cell.Shown, exact: false).Range).ToList();
            if (shown.Sum(b => b.Low) <= fewest && (shown.Count < reasons.Count || shown.Sum(b => b.High) >= most)) return;
            next.IsWithheld = true;
        }
    }
}
