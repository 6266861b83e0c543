namespace SevenDay.Domain.Hours;

/// <summary>What decides the hours of a date.</summary>
public enum HoursReason
{
    UsualWeek,
    BankHoliday,

    /// <summary>A bank holiday for which nobody has stated hours.</summary>
    BankHolidayNotStated,
    Exception,
}

/// <summary>A usual week with what changes it on single dates.</summary>
/// <param name="Week">The usual week.</param>
/// <param name="BankHolidayRule">What bank holidays do.</param>
/// <param name="BankHolidayHours">Used by <see cref="BankHolidayRule.OwnHours"/>; none means closed.</param>
/// <param name="Exceptions">Dated hours; each replaces the whole of its day, a bank holiday too.</param>
public sealed record DatedHours(
    WeekPattern Week,
    BankHolidayRule BankHolidayRule,
    DayHours? BankHolidayHours,
    IReadOnlyDictionary<DateOnly, DayHours> Exceptions)
{
    /// <summary>The openings that begin on a date.</summary>
    public DayHours On(DateOnly date, IReadOnlySet<DateOnly> bankHolidays) => ReasonOn(date, bankHolidays) switch
    {
        HoursReason.Exception => Exceptions[date],
        HoursReason.UsualWeek => Week[WeekDays.IndexOf(date)],
        _ => OnBankHoliday(date),
    };

    /// <summary>Why <see cref="On"/> gives what it gives.</summary>
    public HoursReason ReasonOn(DateOnly date, IReadOnlySet<DateOnly> bankHolidays) =>
        Exceptions.ContainsKey(date) ? HoursReason.Exception
        : !bankHolidays.Contains(date) ? HoursReason.UsualWeek
        : BankHolidayRule == BankHolidayRule.NotStated ? HoursReason.BankHolidayNotStated
        : HoursReason.BankHoliday;

    /// <summary>Open at a local time. An opening that began the day before counts until it ends, whatever today's rule is.</summary>
    /// <exception cref="ArgumentException">The time is marked as UTC.</exception>
    public bool IsOpenAt(DateTime localTime, IReadOnlySet<DateOnly> bankHolidays)
    {
        NhsCalendar.RefuseUtc(localTime);
        var date = DateOnly.FromDateTime(localTime);
        var minute = (int)localTime.TimeOfDay.TotalMinutes;
        return Covers(On(date, bankHolidays), minute)
            || (date > DateOnly.MinValue && Covers(On(date.AddDays(-1), bankHolidays), minute + WeeklyHours.MinutesPerDay));
    }

    /// <summary>
    /// A sentence when the date is Christmas Day, Boxing Day or New Year's Day at a weekend, which is no bank holiday
    /// and so has usual hours unless an exception says otherwise; null on every other date.
    /// </summary>
    public string? WarningOn(DateOnly date, IReadOnlySet<DateOnly> bankHolidays) =>
        ReasonOn(date, bankHolidays) == HoursReason.UsualWeek && NhsCalendar.HolidayName(date) is { } name
            ? $"{name} {date.Year} is not a bank holiday, so the usual {WeekDays.Full[WeekDays.IndexOf(date)]} hours apply. "
                + "Add an exception if the service will be closed or open at other times."
            : null;

    private DayHours OnBankHoliday(DateOnly date) => BankHolidayRule switch
    {
        BankHolidayRule.AsSunday => Week[6],
        BankHolidayRule.AsNormal => Week[WeekDays.IndexOf(date)],
        BankHolidayRule.OwnHours => BankHolidayHours ?? DayHours.Closed,
        _ => DayHours.Closed,
    };

    private static bool Covers(DayHours day, int minute) =>
        day.Sessions.Any(session => session.Covers(minute));
}
