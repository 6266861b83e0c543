namespace SevenDay.Domain.Hours;

/// <summary>
/// A usual week, day by day. Unlike <see cref="WeeklyHours"/> it remembers the day on which each opening began,
/// which decides what is left when a single day is changed by a dated exception.
/// </summary>
public sealed partial class WeekPattern : IEquatable<WeekPattern>
{
    public static readonly WeekPattern Closed = new([.. Enumerable.Repeat(DayHours.Closed, 7)]);
    public static readonly WeekPattern AlwaysOpen = new([.. Enumerable.Repeat(DayHours.AllDay, 7)]);

    private readonly DayHours[] _days;

    /// <param name="days">Seven days, Monday first.</param>
    /// <exception cref="DomainRuleException">There are not seven days, or an opening past midnight overlaps the next day's.</exception>
    public WeekPattern(IReadOnlyList<DayHours> days)
    {
        if (ProblemWith(days) is { } problem)
        {
            throw new DomainRuleException(problem);
        }

        _days = [.. days];
    }

    /// <summary>Monday first.</summary>
    public IReadOnlyList<DayHours> Days => _days.AsReadOnly();

    /// <param name="day">0 for Monday to 6 for Sunday.</param>
    public DayHours this[int day]
    {
        get
        {
            WeekDays.Check(day);
            return _days[day];
        }
    }

    /// <param name="days">Seven days, Monday first.</param>
    /// <param name="week">The week, or <see cref="Closed"/> when a rule is broken.</param>
    /// <param name="error">A plain sentence, empty when the week is good.</param>
    public static bool TryCreate(IReadOnlyList<DayHours> days, out WeekPattern week, out string error)
    {
        error = ProblemWith(days) ?? "";
        week = error.Length == 0 ? new(days) : Closed;
        return error.Length == 0;
    }

    /// <summary>
    /// The days that print and read most naturally: an opening of up to 16 hours past midnight stays with the day it
    /// begins on, a longer one is cut at each midnight.
    /// </summary>
    public static WeekPattern From(WeeklyHours hours) => FromSessions(SessionsOf(hours, OpeningMode.OnSite));

    /// <summary>The same week with on-site hours added where it was closed. What is on call or remote stays so.</summary>
    public WeekPattern Plus(WeeklyHours added) => FromSessions(Enum.GetValues<OpeningMode>().SelectMany(mode => SessionsOf(
        mode == OpeningMode.OnSite ? HoursBy(mode).Union(added.Except(ToWeeklyHours())) : HoursBy(mode), mode)));

    /// <summary>The same times, on call and remote where another week was: for what comes from those who cannot say it.</summary>
    public WeekPattern WithModesOf(WeekPattern other)
    {
        var (hours, onCall, remote) = (ToWeeklyHours(), other.HoursBy(OpeningMode.OnCall), other.HoursBy(OpeningMode.Remote));
        var away = onCall.Union(remote);
        if (hours.Intersect(away).TotalMinutes == 0) return this;
        return hours == other.ToWeeklyHours() ? other : FromSessions(
        [
            .. SessionsOf(hours.Except(away), OpeningMode.OnSite),
            .. SessionsOf(hours.Intersect(onCall), OpeningMode.OnCall),
            .. SessionsOf(hours.Intersect(remote), OpeningMode.Remote),
        ]);
    }

    /// <summary>The hours that the service is there in one way.</summary>
    public WeeklyHours HoursBy(OpeningMode mode) => Intervals(session => session.Mode == mode);

    /// <summary>All of its hours, however the service is there.</summary>
    public WeeklyHours ToWeeklyHours() => Intervals(_ => true);

    /// <summary>The same week with one day changed.</summary>
    /// <exception cref="DomainRuleException">The day now overlaps one of its neighbours.</exception>
    public WeekPattern With(int day, DayHours hours)
    {
        WeekDays.Check(day);
        return new([.. _days.Select((old, index) => index == day ? hours : old)]);
    }

    public bool Equals(WeekPattern? other) => other is not null && _days.AsSpan().SequenceEqual(other._days);

    public override bool Equals(object? obj) => Equals(obj as WeekPattern);

    public override int GetHashCode() => _days.Aggregate(0, HashCode.Combine);

    public static bool operator ==(WeekPattern? left, WeekPattern? right) => Equals(left, right);

    public static bool operator !=(WeekPattern? left, WeekPattern? right) => !Equals(left, right);

    private WeeklyHours Intervals(Func<Session, bool> which) => WeeklyHours.FromIntervals(_days.SelectMany((day, index) =>
        day.Sessions.Where(which).Select(session => new MinuteInterval(
            index * WeeklyHours.MinutesPerDay + session.Opens,
            index * WeeklyHours.MinutesPerDay + session.Closes))));

    private static WeekPattern FromSessions(IEnumerable<(int Day, Session Session)> sessions)
    {
        var days = sessions.ToLookup(s => s.Day, s => s.Session);
        return new([.. Enumerable.Range(0, 7).Select(day => DayHours.FromSessions(days[day]))]);
    }

    private static IEnumerable<(int Day, Session Session)> SessionsOf(WeeklyHours hours, OpeningMode mode) =>
        from interval in AcrossSunday(hours.Intervals)
        from part in Cut(interval)
        let midnight = part.Start - part.Start % WeeklyHours.MinutesPerDay
        select (midnight / WeeklyHours.MinutesPerDay % 7, new Session(part.Start - midnight, part.End - midnight, mode));

    private static string? ProblemWith(IReadOnlyList<DayHours> days)
    {
        if (days.Count != 7)
        {
            return "A week needs the hours of seven days, Monday to Sunday.";
        }

        for (var day = 0; day < 7; day++)
        {
            var next = (day + 1) % 7;
            if (days[day].Sessions is [.., { RunsPastMidnight: true } late]
                && days[next].Sessions is [var early, ..]
                && early.Opens < late.Closes - WeeklyHours.MinutesPerDay)
            {
                return $"{WeekDays.Full[day]} {late} runs into {WeekDays.Full[next]} {early}. "
                    + $"Close earlier on {WeekDays.Full[day]} or open later on {WeekDays.Full[next]}.";
            }
        }

        return null;
    }

    private static IEnumerable<MinuteInterval> AcrossSunday(IReadOnlyList<MinuteInterval> intervals) =>
        intervals is [{ Start: 0 } monday, .., { End: WeeklyHours.MinutesPerWeek } sunday]
            ? intervals.Skip(1).SkipLast(1).Append(sunday with { End = sunday.End + monday.End })
            : intervals;

    private static IEnumerable<MinuteInterval> Cut(MinuteInterval interval)
    {
        var (start, end) = interval;
        while (end - start > Session.LongestPastMidnight && NextMidnight(start) < end)
        {
            yield return new(start, NextMidnight(start));
            start = NextMidnight(start);
        }

        yield return new(start, end);
    }

    private static int NextMidnight(int minute) => minute - minute % WeeklyHours.MinutesPerDay + WeeklyHours.MinutesPerDay;
}
