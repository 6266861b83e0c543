using System.Numerics;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Availability;

/// <summary>
/// A declared week as 672 bits, one for each quarter of an hour, with its exact minutes beside it.
/// A quarter is on when the service is open for all of it; the minutes that quarters leave out are kept by hour,
/// so that hours which start at ten past still count for what they are.
/// </summary>
internal sealed class IndexedWeek
{
    internal const int HoursInWeek = 7 * 24;

    /// <summary>An hour counts when the service is open for at least half of it, in one stretch or several.</summary>
    internal const int MinutesThatCount = 30;

    private const int Quarter = 15;
    private readonly ulong[] _quarters = new ulong[11];
    private readonly Dictionary<int, int> _oddMinutes = [];

    internal IndexedWeek(WeeklyHours week)
    {
        (WeekdayMinutes, WeekendMinutes) = (week.WeekdayMinutes, week.WeekendMinutes);
        foreach (var (start, end) in week.Intervals)
            for (var from = start; from < end;)
            {
                var to = Math.Min(end, (from / Quarter + 1) * Quarter);
                if (to - from == Quarter) _quarters[from / Quarter / 64] |= 1UL << (from / Quarter % 64);
                else _oddMinutes[from / 60] = _oddMinutes.GetValueOrDefault(from / 60) + to - from;
                from = to;
            }
    }

    internal int WeekdayMinutes { get; }

    internal int WeekendMinutes { get; }

    /// <param name="hour">0 for the hour from Monday 00:00, to 167.</param>
    internal bool IsOpenIn(int hour)
    {
        // Four quarters never straddle a word: 64 is a multiple of 4.
        var quarters = BitOperations.PopCount(_quarters[hour / 16] >> (hour % 16 * 4) & 0b1111);
        return quarters * Quarter + _oddMinutes.GetValueOrDefault(hour) >= MinutesThatCount;
    }
}
