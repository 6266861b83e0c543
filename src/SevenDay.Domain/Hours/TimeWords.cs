using System.Globalization;

namespace SevenDay.Domain.Hours;

/// <summary>Times and durations as the NHS service manual writes them, and as people type them.</summary>
public static class TimeWords
{
    /// <summary>"5pm", "5:30pm", "midday" or "midnight".</summary>
    /// <param name="minuteOfDay">From 0; minutes beyond 1,440 are read as the next day's.</param>
    public static string Time(int minuteOfDay)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(minuteOfDay);
        var (hour, minute) = Math.DivRem(minuteOfDay % WeeklyHours.MinutesPerDay, 60);
        return (hour, minute) switch
        {
            (0, 0) => "midnight",
            (12, 0) => "midday",
            _ => $"{(hour + 11) % 12 + 1}{(minute == 0 ? "" : $":{minute:00}")}{(hour < 12 ? "am" : "pm")}",
        };
    }

    /// <summary>"8 hours", "7 hours 30 minutes", "1 hour" or "45 minutes".</summary>
    public static string Duration(int minutes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(minutes);
        var (hours, rest) = Math.DivRem(minutes, 60);
        return (hours, rest) switch
        {
            (0, _) => Count(rest, "minute"),
            (_, 0) => Count(hours, "hour"),
            _ => $"{Count(hours, "hour")} {Count(rest, "minute")}",
        };
    }

    /// <summary>Reads a time as people type it: 8, 8am, 8.30am, 08.30, 08:30, 1830, 6pm, noon, midday, midnight.</summary>
    /// <param name="text">What was typed. A bare 8 is 8am; for the two ends of a period use <see cref="TryReadPeriod"/>.</param>
    /// <param name="minute">Minutes from midnight, 0 to 1,439, or 1,440 for midnight as a closing time.</param>
    /// <param name="closing">True for a closing time: midnight is then the end of the day.</param>
    public static bool TryReadTime(string? text, out int minute, bool closing = false)
    {
        var read = TypedTime.TryRead(text, out var time) && (closing || time.Minute < WeeklyHours.MinutesPerDay);
        minute = read ? time.AsMinute(closing) : 0;
        return read;
    }

    /// <summary>Reads both ends of an opening together, so that 8 and 6 are 8am and 6pm, and 8pm and 2am run past midnight.</summary>
    /// <param name="opens">The opening time as typed.</param>
    /// <param name="closes">The closing time as typed.</param>
    /// <param name="session">The opening.</param>
    /// <param name="error">A plain sentence, empty when both were read.</param>
    public static bool TryReadPeriod(string? opens, string? closes, out Session session, out string error)
    {
        session = default;
        error = "";
        if (!TypedTime.TryRead(opens, out var from) || from.Minute >= WeeklyHours.MinutesPerDay)
        {
            error = Unreadable(opens, "an opening time");
            return false;
        }

        if (!TypedTime.TryRead(closes, out var to))
        {
            error = Unreadable(closes, "a closing time");
            return false;
        }

        return TypedTime.TryJoin(from, to, out session, out error);
    }

    private static string Unreadable(string? text, string what) => string.IsNullOrWhiteSpace(text)
        ? $"Enter {what}, for example 8am, 5:30pm or 18:30."
        : $"{text.Trim()} is not {what}. Write for example 8am, 5:30pm or 18:30.";

    private static string Count(int number, string unit) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {unit}{(number == 1 ? "" : "s")}");
}
