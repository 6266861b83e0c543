namespace SevenDay.Domain.Hours;

/// <summary>The two weekends of a year on which the clocks change, which make elapsed time differ from the clock on the wall.</summary>
public static class ClockChange
{
    /// <summary>The day on which the clocks change, from one local day to another, both included; none when they do not.</summary>
    public static DateOnly? Between(DateOnly first, DateOnly last)
    {
        for (var day = first; day <= last; day = day.AddDays(1))
            if (OffsetAt(day) != OffsetAt(day.AddDays(1))) return day;
        return null;
    }

    /// <summary>The same of the weekend that a day is part of; none on a day from Monday to Friday.</summary>
    public static DateOnly? OfWeekendOf(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => Between(day, day.AddDays(1)),
        DayOfWeek.Sunday => Between(day.AddDays(-1), day),
        _ => null,
    };

    private static TimeSpan OffsetAt(DateOnly day) => NhsCalendar.London.GetUtcOffset(day.ToDateTime(TimeOnly.MinValue));
}
