namespace SevenDay.Domain.Hours;

/// <summary>A half-open stretch of a local week: <paramref name="Start"/> is in it, <paramref name="End"/> is not.</summary>
/// <param name="Start">Minutes since Monday 00:00, 0 to 10,079.</param>
/// <param name="End">Minutes since Monday 00:00, after <paramref name="Start"/>.</param>
public readonly record struct MinuteInterval(int Start, int End)
{
    /// <summary>Length in minutes.</summary>
    public int Length => End - Start;
}
