namespace SevenDay.Application.Disclosure;

/// <summary>
/// What a reader gets by taking a part from a whole, in every group of days. It says nothing that part and whole do not say
/// themselves, as long as the part cannot be larger than the whole: only then, or when the rest is small, it is looked at.
/// </summary>
/// <param name="whole">In several groups.</param>
/// <param name="part">In the same.</param>
/// <param name="add">Adds the rest, and the sums that hold for it too.</param>
internal sealed class GuardedRest(GuardedShare[] whole, GuardedShare[] part, Action add)
{
    private readonly bool _isSmall = Any(whole, part, (all, one) => all.Value - one.Value is >= PublishedCount.Smallest and <= PublishedCount.Largest);
    private bool _isAdded;

    /// <returns>Whether there is more to learn now.</returns>
    internal bool Wake()
    {
        if (_isAdded || !_isSmall && !Any(whole, part, static (all, one) => all.Low < one.High)) return false;
        _isAdded = true;
        add();
        return true;
    }

    private static bool Any(GuardedShare[] whole, GuardedShare[] part, Func<GuardedCell, GuardedCell, bool> holds)
    {
        for (var at = 0; at < whole.Length; at++)
            if (holds(whole[at].Met, part[at].Met) || holds(whole[at].Judged, part[at].Judged) || holds(whole[at].Missed, part[at].Missed)) return true;
        return false;
    }
}
