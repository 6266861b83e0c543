namespace SevenDay.Domain.Hours;

public sealed partial class WeeklyHours
{
    /// <summary>Joins stretches in any order; they may touch or overlap. An end beyond 10,080 goes on from Monday 00:00.</summary>
    /// <exception cref="DomainRuleException">A stretch is reversed, empty, longer than a week or starts outside the week.</exception>
    public static WeeklyHours FromIntervals(IEnumerable<MinuteInterval> intervals)
    {
        var pieces = new List<MinuteInterval>();
        foreach (var interval in intervals)
        {
            Check(interval);
            pieces.Add(interval with { End = Math.Min(interval.End, MinutesPerWeek) });
            if (interval.End > MinutesPerWeek)
            {
                pieces.Add(new(0, interval.End - MinutesPerWeek));
            }
        }

        return new(Merge(pieces));
    }

    /// <summary>Open when either is open.</summary>
    public WeeklyHours Union(WeeklyHours other) => new(Merge([.. _intervals, .. other._intervals]));

    /// <summary>Open when both are open.</summary>
    public WeeklyHours Intersect(WeeklyHours other)
    {
        var common = new List<MinuteInterval>();
        for (int mine = 0, theirs = 0; mine < _intervals.Length && theirs < other._intervals.Length;)
        {
            var (a, b) = (_intervals[mine], other._intervals[theirs]);
            var (start, end) = (Math.Max(a.Start, b.Start), Math.Min(a.End, b.End));
            if (start < end)
            {
                common.Add(new(start, end));
            }

            if (a.End < b.End)
            {
                mine++;
            }
            else
            {
                theirs++;
            }
        }

        return new([.. common]);
    }

    /// <summary>Open when this is open and the other is not.</summary>
    public WeeklyHours Except(WeeklyHours other) => Intersect(other.Complement());

    /// <summary>Open when this is closed.</summary>
    public WeeklyHours Complement()
    {
        var gaps = new List<MinuteInterval>();
        var from = 0;
        foreach (var interval in _intervals)
        {
            if (interval.Start > from)
            {
                gaps.Add(new(from, interval.Start));
            }

            from = interval.End;
        }

        if (from < MinutesPerWeek)
        {
            gaps.Add(new(from, MinutesPerWeek));
        }

        return new([.. gaps]);
    }

    private static MinuteInterval[] Merge(List<MinuteInterval> pieces)
    {
        var merged = new List<MinuteInterval>();
        foreach (var piece in pieces.OrderBy(piece => piece.Start))
        {
            if (merged.Count > 0 && piece.Start <= merged[^1].End)
            {
                merged[^1] = merged[^1] with { End = Math.Max(merged[^1].End, piece.End) };
            }
            else
            {
                merged.Add(piece);
            }
        }

        return [.. merged];
    }

    private static void Check(MinuteInterval interval)
    {
        if (interval.Start is < 0 or >= MinutesPerWeek)
        {
            throw new DomainRuleException("Opening hours must start between Monday 00:00 and Sunday 23:59.");
        }

        if (interval.End <= interval.Start)
        {
            throw new DomainRuleException("Opening hours must end after they start.");
        }

        if ((long)interval.End - interval.Start > MinutesPerWeek)
        {
            throw new DomainRuleException("Opening hours cannot be longer than a week.");
        }
    }
}
