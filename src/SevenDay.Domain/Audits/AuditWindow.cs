namespace SevenDay.Domain.Audits;

/// <summary>The first and the last day of a round, local, both included.</summary>
public sealed record AuditWindow(DateOnly From, DateOnly To)
{
    /// <summary>Days of a round as the national method takes them.</summary>
    public const int NationalDays = 7;

    /// <summary>A round runs over so many days at the most.</summary>
    public const int LongestDays = 366;

    /// <summary>Days searched: no year has holidays so close that seven days in between cannot be found sooner.</summary>
    public const int FurthestSearch = 60;

    /// <summary>The window that starts on a day.</summary>
    /// <param name="days">How it is chosen.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day, where it is chosen freely.</param>
    /// <param name="bankHolidays">Those around it.</param>
    /// <exception cref="DomainRuleException">The days do not make such a window; the sentence names one that does.</exception>
    public static AuditWindow Of(WindowKind days, DateOnly from, DateOnly? to, IReadOnlySet<DateOnly> bankHolidays)
    {
        switch (days)
        {
            case WindowKind.SevenDays:
                var seven = new AuditWindow(from, from.AddDays(NationalDays - 1));
                if (seven.FirstOf(bankHolidays) is not { } holiday) return seven;
                throw new DomainRuleException(
                    $"{holiday:d MMMM yyyy} is a bank holiday. The national method takes 7 days without one: start on {NextSevenDays(from, bankHolidays).From:d MMMM yyyy}, or choose the days yourself.");
            case WindowKind.Weekend when from.DayOfWeek != DayOfWeek.Saturday:
                throw new DomainRuleException($"{from:d MMMM yyyy} is a {from:dddd}. Enter a Saturday, such as {NextSaturday(from):d MMMM yyyy}.");
            case WindowKind.Weekend:
                return new AuditWindow(from, from.AddDays(1));
            default:
                return to is { } last
                    ? last >= from ? new AuditWindow(from, last) : throw new DomainRuleException("The last day is before the first. Change one of the dates.")
                    : throw new DomainRuleException("Enter the last day of the round.");
        }
    }

    /// <summary>The first 7 days in a row without a bank holiday that start on the day or after it.</summary>
    public static AuditWindow NextSevenDays(DateOnly from, IReadOnlySet<DateOnly> bankHolidays) => SevenDays(from, 1, bankHolidays);

    /// <summary>The last 7 days in a row without a bank holiday that are over on the day.</summary>
    public static AuditWindow LastSevenDays(DateOnly today, IReadOnlySet<DateOnly> bankHolidays) => SevenDays(today.AddDays(-NationalDays), -1, bankHolidays);

    /// <summary>The same kind of window some weeks later, moved on until no bank holiday is in it where there may be none.</summary>
    public AuditWindow After(int weeks, WindowKind days, IReadOnlySet<DateOnly> bankHolidays)
    {
        var from = From.AddDays(weeks * NationalDays);
        return days == WindowKind.SevenDays ? NextSevenDays(from, bankHolidays) : new AuditWindow(from, To.AddDays(weeks * NationalDays));
    }

    private static AuditWindow SevenDays(DateOnly from, int step, IReadOnlySet<DateOnly> bankHolidays)
    {
        for (var moved = 0; moved < FurthestSearch; moved++)
        {
            var window = new AuditWindow(from.AddDays(moved * step), from.AddDays(moved * step + NationalDays - 1));
            if (window.FirstOf(bankHolidays) is null) return window;
        }
        return new AuditWindow(from, from.AddDays(NationalDays - 1));
    }

    private DateOnly? FirstOf(IReadOnlySet<DateOnly> bankHolidays)
    {
        for (var day = From; day <= To; day = day.AddDays(1)) if (bankHolidays.Contains(day)) return day;
        return null;
    }

    private static DateOnly NextSaturday(DateOnly day)
    {
        while (day.DayOfWeek != DayOfWeek.Saturday) day = day.AddDays(1);
        return day;
    }
}
