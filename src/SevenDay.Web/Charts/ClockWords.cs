namespace SevenDay.Web.Charts;

/// <summary>Minutes of the local week as people say them.</summary>
internal static class ClockWords
{
    public const int Day = 24 * 60;
    public const int Week = 7 * Day;

    public static readonly string[] Days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    /// <summary>5pm, 8:30am, midday, midnight.</summary>
    public static string Time(int minuteOfDay)
    {
        var (hour, minute) = Math.DivRem(minuteOfDay % Day, 60);
        if (minute == 0 && hour is 0 or 12 && minute == 0)
            return hour == 0 ? "midnight" : "midday";
        var twelve = (hour + 11) % 12 + 1;
        return minute == 0 ? $"{twelve}{Half(hour)}" : $"{twelve}:{minute:00}{Half(hour)}";
    }

    /// <summary>The parts of one day, in minutes of that day, of openings given in minutes of the week.</summary>
    public static IReadOnlyList<(int Start, int End)> On(int day, IEnumerable<(int Start, int End)> openings) =>
    [
        .. openings.SelectMany(opening => new[] { opening, (Start: opening.Start - Week, End: opening.End - Week) })
            .Select(opening => (Start: Math.Max(0, opening.Start - day * Day), End: Math.Min(Day, opening.End - day * Day)))
            .Where(opening => opening.Start < opening.End)
            .Order(),
    ];

    public static string OnInWords(int day, IEnumerable<(int Start, int End)> openings)
    {
        var parts = On(day, openings);
        if (parts.Count == 0)
            return "Closed";
        return parts is [(0, Day)] ? "24 hours" : string.Join(", ", parts.Select(part => $"{Time(part.Start)} to {Time(part.End)}"));
    }

    private static string Half(int hour) => hour < 12 ? "am" : "pm";
}
