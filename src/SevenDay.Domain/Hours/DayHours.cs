namespace SevenDay.Domain.Hours;

/// <summary>The openings of one day. Those that run past midnight belong to the day on which they begin.</summary>
public sealed partial class DayHours : IEquatable<DayHours>
{
    public static readonly DayHours Closed = new([]);
    public static readonly DayHours AllDay = new([new(0, WeeklyHours.MinutesPerDay)]);

    private readonly Session[] _sessions;

    private DayHours(Session[] sessions)
    {
        _sessions = sessions;
        Sessions = sessions.AsReadOnly();
    }

    /// <summary>Sorted, and apart from each other.</summary>
    public IReadOnlyList<Session> Sessions { get; }

    public bool IsClosed => _sessions.Length == 0;

    /// <summary>On site for 24 hours.</summary>
    public bool IsAllDay => Equals(AllDay);

    /// <summary>True for 00:00 to 23:59, which many systems write for 24 hours: ask before taking it as such.</summary>
    public bool MayMeanAllDay => _sessions is [{ Opens: 0, Closes: WeeklyHours.MinutesPerDay - 1 }];

    /// <summary>Open minutes, those past midnight included.</summary>
    public int TotalMinutes => _sessions.Sum(session => session.Minutes);

    /// <summary>
    /// Takes openings in any order. Two that touch become one, unless one is on site and the other on call or remote, or
    /// the one would be too long.
    /// </summary>
    /// <exception cref="DomainRuleException">
    /// Two overlap, one is empty, reversed or outside its range, or one runs past midnight for longer than
    /// <see cref="Session.LongestPastMidnight"/>.
    /// </exception>
    public static DayHours FromSessions(IEnumerable<Session> sessions)
    {
        var merged = new List<Session>();
        foreach (var session in sessions.OrderBy(session => session.Opens))
        {
            session.Check();
            if (merged.Count > 0 && session.Opens < merged[^1].Closes)
            {
                throw new DomainRuleException(
                    $"{merged[^1]} and {session} overlap. Change one of them, or write them as one period.");
            }

            if (merged.Count > 0 && merged[^1].Joined(session) is { } joined)
            {
                merged[^1] = joined;
            }
            else
            {
                merged.Add(session);
            }
        }

        return merged.Count == 0 ? Closed : new([.. merged]);
    }

    public bool Equals(DayHours? other) => other is not null && _sessions.AsSpan().SequenceEqual(other._sessions);

    public override bool Equals(object? obj) => Equals(obj as DayHours);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var session in _sessions)
        {
            hash.Add(session);
        }

        return hash.ToHashCode();
    }

    public static bool operator ==(DayHours? left, DayHours? right) => Equals(left, right);

    public static bool operator !=(DayHours? left, DayHours? right) => !Equals(left, right);
}
