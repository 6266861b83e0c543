using System.Globalization;
using System.Text.RegularExpressions;

namespace SevenDay.Domain.Hours;

/// <summary>Reads the hours of a day as files write them. Every mistake has a sentence of its own.</summary>
internal static partial class DayHoursText
{
    public static DayHours Read(string text)
    {
        text = text.Trim().Replace('–', '-');
        if (text.Length == 0)
        {
            throw new DomainRuleException("The hours are empty. Write for example 08:00-18:00, 24h or closed.");
        }

        if (IsWord(text, "closed"))
        {
            return DayHours.Closed;
        }

        return DayHours.FromSessions(text.Split(';').Select(period => ReadPeriod(period, alone: !text.Contains(';'))));
    }

    private static Session ReadPeriod(string text, bool alone)
    {
        var match = Period().Match(text);
        var mode = match.Groups["mode"].Value.Replace('-', ' ').ToLowerInvariant() switch
        {
            "on call" => OpeningMode.OnCall,
            "remote" => OpeningMode.Remote,
            _ => OpeningMode.OnSite,
        };
        var times = match.Groups["times"].Value;
        if (times.Length == 0 && mode != OpeningMode.OnSite)
        {
            throw new DomainRuleException($"{text.Trim()} has no times. Write them before it, for example 18:00-08:00 on call.");
        }

        return (alone && IsWord(times, "24h") ? DayHours.AllDay.Sessions[0] : ReadSession(times)) with { Mode = mode };
    }

    private static Session ReadSession(string text)
    {
        if (text.Length == 0)
        {
            throw new DomainRuleException("A period is empty. Leave out the extra semicolon.");
        }

        if (IsWord(text, "24h") || IsWord(text, "closed"))
        {
            throw new DomainRuleException($"{text} must stand alone. Take it out, or take the other periods out.");
        }

        if (text.Contains(','))
        {
            throw new DomainRuleException($"{text} has a comma. Put a semicolon between periods, for example 09:00-12:00;13:00-17:00.");
        }

        if (BareHours().IsMatch(text))
        {
            throw new DomainRuleException($"{text} is not written in full. Write hours and minutes on the 24-hour clock, for example 08:00-18:00.");
        }

        var ends = text.Split('-', StringSplitOptions.TrimEntries);
        if (ends.Length > 2)
        {
            throw new DomainRuleException($"{text} has more than two times. Put a semicolon between periods, for example 09:00-12:00;13:00-17:00.");
        }

        if (ends[0].Length == 0)
        {
            throw new DomainRuleException($"{text} has no opening time. Write both times, for example 08:00-18:00.");
        }

        var opens = ReadTime(ends[0]);
        if (ends.Length < 2 || ends[1].Length == 0)
        {
            throw new DomainRuleException($"{text} has no closing time. Write both times, for example 08:00-18:00.");
        }

        return Between(text, opens, ReadTime(ends[1]));
    }

    private static Session Between(string text, int opens, int closes)
    {
        if (opens == WeeklyHours.MinutesPerDay)
        {
            throw new DomainRuleException($"{text} opens at 24:00. Write 00:00 on the next day.");
        }

        return opens == closes
            ? throw new DomainRuleException($"{text} opens and closes at the same time. For 24 hours write 24h.")
            : new Session(opens, closes > opens ? closes : closes + WeeklyHours.MinutesPerDay);
    }

    private static int ReadTime(string text)
    {
        if (Clock().Match(text) is { Success: true } match)
        {
            return ReadClock(text, Number(match, "hour"), Number(match, "minute"));
        }

        if (TimeWords.TryReadTime(text, out var minute))
        {
            throw new DomainRuleException($"{text} is not written as a 24-hour time. Write {Session.Clock(minute)}.");
        }

        throw new DomainRuleException($"{text} is not a time. Write hours and minutes, for example 08:30.");
    }

    private static int ReadClock(string text, int hour, int minute)
    {
        if (minute > 59)
        {
            throw new DomainRuleException($"{text} is not a time: minutes go from 00 to 59.");
        }

        return hour > 24 || (hour == 24 && minute > 0)
            ? throw new DomainRuleException($"{text} is not a time: hours go from 00 to 23, or 24:00 for midnight at the end of the day.")
            : hour * 60 + minute;
    }

    private static bool IsWord(string text, string word) =>
        string.Equals(text.Replace(" ", ""), word, StringComparison.OrdinalIgnoreCase);

    private static int Number(Match match, string group) =>
        int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\s*(?<times>.*?)\s*(?<mode>\bon[ -]site|\bon[ -]call|\bremote)?\s*$", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Period();

    [GeneratedRegex(@"^\d{1,2}\s*-\s*\d{1,2}$")]
    private static partial Regex BareHours();

    [GeneratedRegex(@"^(?<hour>\d{1,2})\s*:\s*(?<minute>\d{2})$")]
    private static partial Regex Clock();
}
