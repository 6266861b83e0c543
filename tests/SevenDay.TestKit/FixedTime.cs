namespace SevenDay.TestKit;

/// <summary>A clock that stands still until a test moves it.</summary>
public sealed class FixedTime : TimeProvider
{
    /// <summary>Saturday 21 November 2026, midday in England.</summary>
    public static readonly DateTimeOffset Start = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);

    private DateTimeOffset _now = Start;

    public override DateTimeOffset GetUtcNow() => _now;

    public void Advance(TimeSpan by) => _now += by;

    public void Set(DateTimeOffset now) => _now = now;
}
