namespace SevenDay.Domain.Hours;

/// <summary>How many of several weeks are open at once: services of one kind at several sites, or the days of one week.</summary>
public static class Cover
{
    /// <summary>The minutes in which at least so many are open.</summary>
    /// <param name="weeks">May be empty, which is never open.</param>
    /// <param name="count">1 or more; 1 is the union, the number of weeks the intersection.</param>
    public static WeeklyHours AtLeast(IReadOnlyCollection<WeeklyHours> weeks, int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return WeeklyHours.FromIntervals(Steps(weeks).Where(step => step.Open >= count).Select(step => step.Stretch));
    }

    /// <summary>The minutes in which exactly so many are open; 0 gives the minutes without any.</summary>
    public static WeeklyHours Exactly(IReadOnlyCollection<WeeklyHours> weeks, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return count == 0 ? AtLeast(weeks, 1).Complement() : AtLeast(weeks, count).Except(AtLeast(weeks, count + 1));
    }

    private static IEnumerable<(MinuteInterval Stretch, int Open)> Steps(IReadOnlyCollection<WeeklyHours> weeks)
    {
        var edges = weeks.SelectMany(week => week.Intervals)
            .SelectMany(interval => new[] { (At: interval.Start, Change: 1), (At: interval.End, Change: -1) })
            .GroupBy(edge => edge.At, edge => edge.Change).OrderBy(group => group.Key);
        var (from, open) = (0, 0);
        foreach (var edge in edges)
        {
            if (open > 0 && edge.Key > from)
            {
                yield return (new MinuteInterval(from, edge.Key), open);
            }

            (from, open) = (edge.Key, open + edge.Sum());
        }
    }
}
