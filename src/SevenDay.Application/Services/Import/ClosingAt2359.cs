using SevenDay.Domain.Hours;

namespace SevenDay.Application.Services.Import;

/// <summary>
/// Many systems cannot write midnight as a closing time and write 23:59.
/// Whether that is meant is for a person to say; until then the minute stays closed.
/// </summary>
internal sealed class ClosingAt2359(bool confirmed)
{
    private const int LastMinute = WeeklyHours.MinutesPerDay - 1;

    /// <summary>How many openings were met that close at 23:59.</summary>
    internal int Met { get; private set; }

    internal Session Read(Session session)
    {
        if (session.Closes != LastMinute) return session;
        Met++;
        return confirmed ? session with { Closes = WeeklyHours.MinutesPerDay } : session;
    }

    internal DayHours Read(DayHours day) => day.Sessions.Any(s => s.Closes == LastMinute) ? DayHours.FromSessions(day.Sessions.Select(Read)) : day;

    internal IEnumerable<string> Assumptions()
    {
        if (Met == 0) yield break;
        var openings = Met == 1 ? "1 opening closes" : $"{Met} openings close";
        yield return confirmed
            ? $"{openings} at 23:59: read as midnight, as you confirmed."
            : $"{openings} at 23:59: read as it stands, so the last minute of the day is closed. Confirm if 23:59 means midnight.";
    }
}
