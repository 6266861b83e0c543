namespace SevenDay.Application.Disclosure;

/// <summary>That a reader knows one count to be the sum of others.</summary>
internal sealed class GuardedSum(GuardedCell total, GuardedCell[] parts)
{
    internal GuardedCell Total => total;

    internal GuardedCell[] Parts => parts;

    /// <summary>Whether it is to be looked at again.</summary>
    internal bool IsDue { get; set; }

    /// <summary>What the total says of its parts and they of it; once is all that one sum can say.</summary>
    internal void Narrow(CountGuard guard)
    {
        var (low, high) = (0L, 0L);
        foreach (var part in parts) (low, high) = (low + part.Low, high + part.High);
        if (total.Learn(low, high)) guard.Learnt(total, this);
        foreach (var part in parts)
            if (part.Learn(total.Low - (high - part.High), total.High - (low - part.Low))) guard.Learnt(part, this);
    }
}
