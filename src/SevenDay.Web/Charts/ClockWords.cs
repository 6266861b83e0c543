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

    /// <summary>What is left of some parts of a day when others are taken out.</summary>
    public static IEnumerable<(int Start, int End)> Without(IEnumerable<(int Start, int End)> parts, IReadOnlyList<(int Start, int End)> others) =>
        others.Aggregate(parts, (left, other) => left.SelectMany(part => new[] { (part.Start, Math.Min(part.End, other.Start)), (Math.Max(part.Start, other.End), part.End) })
            .Where(part => part.Item1 < part.Item2));

    /// <param name="away">Those of the openings that are on call or remote; it is said of them.</param>
    public static string OnInWords(int day, IEnumerable<(int Start, int End)> openings, IEnumerable<(int Start, int End)>? away = null)
    {
        var apart = On(day, away ?? []);
        var parts = Without(On(day, openings), apart).Select(part => (Part: part, How: "")).Concat(apart.Select(part => (Part: part, How: " (on call or remote)"))).OrderBy(p => p.Part.Start).ToList();
        return parts.Count == 0 ? "Closed" : string.Join(", ", parts.Select(p => (p.Part is (0, Day) ? "24 hours" : $"{Time(p.Part.Start)} to {Time(p.Part.End)}") + p.How));
    }

    private static string Half(int hour) => hour < 12 ? "am" : "pm";
}
