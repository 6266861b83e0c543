namespace SevenDay.Domain.Hours;

/// <summary>
/// Elapsed minutes of declared hours on real dates. Declared hours are wall time: on the Sunday in March on which the clocks
/// go forward a day has 23 hours, on the Sunday in October on which they go back it has 25, and a night shift over it is
/// an hour shorter or longer than the clock on the wall says.
/// </summary>
public static class ElapsedHours
{
    /// <summary>Minutes from one local midnight to the next: 1,440, and 1,380 or 1,500 when the clocks change.</summary>
    public static int OfDay(DateOnly date) => (int)(LocalSpan.Midnight(date.AddDays(1)) - LocalSpan.Midnight(date)).TotalMinutes;

    /// <summary>Minutes that an opening which begins on a date really lasts, past midnight too.</summary>
    public static int OfSession(DateOnly date, Session session)
    {
        var (start, end) = LocalSpan.Of(date, session);
        return end > start ? (int)(end - start).TotalMinutes : 0;
    }

    /// <summary>
    /// Minutes open from the midnight that starts a date to the one that ends it. What runs on from the evening before counts;
    /// what runs on after midnight belongs to the next date.
    /// </summary>
    /// <param name="date">A local date.</param>
    /// <param name="hoursOn">The openings that begin on a date, such as <see cref="DatedHours.On"/> of the version in force on it.</param>
    public static int OnDate(DateOnly date, Func<DateOnly, DayHours> hoursOn) => Between(date, date, hoursOn);

    /// <summary>Minutes open from Saturday midnight to Monday midnight: at most 2,880, and 2,820 or 2,940 when the clocks change.</summary>
    /// <param name="saturday">The first of the two days.</param>
    /// <param name="hoursOn">The openings that begin on a date.</param>
    /// <exception cref="ArgumentException">The date is not a Saturday.</exception>
    public static int OverWeekend(DateOnly saturday, Func<DateOnly, DayHours> hoursOn) => saturday.DayOfWeek == DayOfWeek.Saturday
        ? Between(saturday, saturday.AddDays(1), hoursOn)
        : throw new ArgumentException($"{saturday:d MMMM yyyy} is not a Saturday.", nameof(saturday));

    /// <summary>Minutes open from the midnight that starts the first date to the one that ends the last.</summary>
    public static int Between(DateOnly first, DateOnly last, Func<DateOnly, DayHours> hoursOn)
    {
        var spans = new List<(DateTime, DateTime)>();
        for (var date = first.AddDays(-1); date <= last; date = date.AddDays(1))
            spans.AddRange(hoursOn(date).Sessions.Select(session => LocalSpan.Of(date, session)));
        return LocalSpan.CoveredMinutes(spans, LocalSpan.Midnight(first), LocalSpan.Midnight(last.AddDays(1)));
    }
}
