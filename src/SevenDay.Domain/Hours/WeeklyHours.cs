namespace SevenDay.Domain.Hours;

/// <summary>
/// The minutes of a local week (Monday 00:00 = 0, up to 10,080) in which something runs.
/// A value: two weeks with the same minutes are equal, however they were written.
/// </summary>
public sealed partial class WeeklyHours : IEquatable<WeeklyHours>
{
    public const int MinutesPerDay = 1440;
    public const int MinutesPerWeek = 7 * MinutesPerDay;
    private const int SaturdayStart = 5 * MinutesPerDay;

    public static readonly WeeklyHours Closed = new([]);
    public static readonly WeeklyHours AlwaysOpen = new([new(0, MinutesPerWeek)]);

    private readonly MinuteInterval[] _intervals;

    private WeeklyHours(MinuteInterval[] intervals)
    {
        _intervals = intervals;
        Intervals = intervals.AsReadOnly();
    }

    /// <summary>The open stretches: sorted, apart from each other, within 0 to 10,080.</summary>
    public IReadOnlyList<MinuteInterval> Intervals { get; }

    public bool IsClosed => _intervals.Length == 0;

    public bool IsAlwaysOpen => TotalMinutes == MinutesPerWeek;

    /// <summary>Open minutes in the week.</summary>
    public int TotalMinutes => Between(0, MinutesPerWeek);

    /// <summary>Open minutes from Monday 00:00 to Saturday 00:00.</summary>
    public int WeekdayMinutes => Between(0, SaturdayStart);

    /// <summary>Open minutes from Saturday 00:00 to Monday 00:00.</summary>
    public int WeekendMinutes => Between(SaturdayStart, MinutesPerWeek);

    /// <summary>Open minutes between two midnights; hours past midnight count on the day they fall in.</summary>
    /// <param name="day">0 for Monday to 6 for Sunday.</param>
    public int MinutesOn(int day)
    {
        WeekDays.Check(day);
        return Between(day * MinutesPerDay, (day + 1) * MinutesPerDay);
    }

    /// <param name="minuteOfWeek">0 to 10,079.</param>
    public bool IsOpenAt(int minuteOfWeek)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(minuteOfWeek);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(minuteOfWeek, MinutesPerWeek);
        return _intervals.Any(interval => interval.Start <= minuteOfWeek && minuteOfWeek < interval.End);
    }

    public bool Equals(WeeklyHours? other) => other is not null && _intervals.AsSpan().SequenceEqual(other._intervals);

    public override bool Equals(object? obj) => Equals(obj as WeeklyHours);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var interval in _intervals)
        {
            hash.Add(interval);
        }

        return hash.ToHashCode();
    }

    public static bool operator ==(WeeklyHours? left, WeeklyHours? right) => Equals(left, right);

    public static bool operator !=(WeeklyHours? left, WeeklyHours? right) => !Equals(left, right);

    private int Between(int from, int to) =>
        _intervals.Sum(interval => Math.Max(0, Math.Min(interval.End, to) - Math.Max(interval.Start, from)));
}
