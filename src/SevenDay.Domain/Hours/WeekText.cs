namespace SevenDay.Domain.Hours;

/// <summary>Reads the exact text form of a week. What people type freely is for <see cref="WeekWords"/>.</summary>
internal static class WeekText
{
    private const string Example = "Write for example Mon-Fri 08:00-18:00, Sat 09:00-13:00.";

    public static WeekPattern Read(string text)
    {
        switch (text.Trim().ToLowerInvariant())
        {
            case "":
                throw new DomainRuleException($"The hours are empty. {Example}");
            case "24/7":
                return WeekPattern.AlwaysOpen;
            case "closed":
                return WeekPattern.Closed;
        }

        var days = new DayHours?[7];
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries))
        {
            ReadPart(part, days);
        }

        return new([.. days.Select(day => day ?? DayHours.Closed)]);
    }

    private static void ReadPart(string part, DayHours?[] days)
    {
        var space = part.IndexOf(' ');
        if (space < 0)
        {
            throw new DomainRuleException(part.Length == 0
                ? $"There is a comma too many. {Example}"
                : $"{part} needs both days and hours. {Example}");
        }

        var hours = DayHours.Parse(part[space..]);
        foreach (var day in ReadDays(part[..space]))
        {
            if (days[day] is not null)
            {
                throw new DomainRuleException(
                    $"{WeekDays.Full[day]} is given twice. Join its periods with a semicolon, for example Mon 09:00-12:00;13:00-17:00.");
            }

            days[day] = hours;
        }
    }

    private static IEnumerable<int> ReadDays(string text)
    {
        var ends = text.Split(['-', '–']);
        if (ends.Length <= 2 && WeekDays.TryFind(ends[0], out var from) && WeekDays.TryFind(ends[^1], out var to))
        {
            return WeekDays.Range(from, to);
        }

        throw new DomainRuleException($"{text} is not a day or a range of days. {Example}");
    }
}
