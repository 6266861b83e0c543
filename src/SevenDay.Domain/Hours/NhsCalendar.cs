using System.Globalization;

namespace SevenDay.Domain.Hours;

/// <summary>The kind of day that activity is counted under.</summary>
public enum DayType
{
    Weekday,
    Saturday,
    Sunday,

    /// <summary>A bank holiday from Monday to Friday.</summary>
    BankHoliday,
}

/// <summary>Local time in England. The weekend is Saturday 00:00 to Monday 00:00.</summary>
public static class NhsCalendar
{
    /// <summary>Europe/London.</summary>
    public static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    /// <param name="utc">An instant; one without a kind, as a database gives it, is taken as UTC.</param>
    /// <exception cref="ArgumentException">The time is marked as local.</exception>
    public static DateTime ToLocal(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(AsUtc(utc), London);

    /// <param name="local">Local wall time.</param>
    /// <param name="second">For the hour that happens twice in October: true for the second, in winter time.</param>
    /// <exception cref="DomainRuleException">The time falls into the hour that the clocks skip in March.</exception>
    /// <exception cref="ArgumentException">The time is marked as UTC.</exception>
    public static DateTime ToUtc(DateTime local, bool second = false)
    {
        RefuseUtc(local);
        var wall = DateTime.SpecifyKind(local, DateTimeKind.Unspecified);
        if (London.IsInvalidTime(wall))
        {
            var minute = (int)wall.TimeOfDay.TotalMinutes;
            var day = wall.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
            throw new DomainRuleException(
                $"{TimeWords.Time(minute)} on {day} does not exist: the clocks go forward from 1am to 2am. "
                + $"Enter {TimeWords.Time(minute + 60)} if that is what the clock showed.");
        }

        var offset = London.IsAmbiguousTime(wall)
            ? second ? London.GetAmbiguousTimeOffsets(wall).Min() : London.GetAmbiguousTimeOffsets(wall).Max()
            : London.GetUtcOffset(wall);
        return DateTime.SpecifyKind(wall - offset, DateTimeKind.Utc);
    }

    /// <summary>True for the local hour that happens twice in October: ask which one is meant.</summary>
    public static bool HappensTwice(DateTime local) =>
        London.IsAmbiguousTime(DateTime.SpecifyKind(local, DateTimeKind.Unspecified));

    /// <summary>Time that passed between two instants, over clock changes too.</summary>
    /// <exception cref="ArgumentException">A time is marked as local.</exception>
    public static TimeSpan Elapsed(DateTime utcFrom, DateTime utcTo) => AsUtc(utcTo) - AsUtc(utcFrom);

    public static DayType DayTypeOf(DateOnly date, IReadOnlySet<DateOnly> bankHolidays) => date.DayOfWeek switch
    {
        DayOfWeek.Saturday => DayType.Saturday,
        DayOfWeek.Sunday => DayType.Sunday,
        _ => bankHolidays.Contains(date) ? DayType.BankHoliday : DayType.Weekday,
    };

    /// <summary>The day of the local week: 0 for Monday to 6 for Sunday.</summary>
    public static int DayIndexOf(DateOnly date) => WeekDays.IndexOf(date);

    public static bool IsWeekend(DateOnly date) => date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    /// <summary>Minutes since Monday 00:00, 0 to 10,079.</summary>
    public static int MinuteOfWeek(DateTime local)
    {
        RefuseUtc(local);
        return WeekDays.IndexOf(DateOnly.FromDateTime(local)) * WeeklyHours.MinutesPerDay + (int)local.TimeOfDay.TotalMinutes;
    }

    /// <summary>Christmas Day, Boxing Day or New Year's Day; null on other dates.</summary>
    internal static string? HolidayName(DateOnly date) => (date.Month, date.Day) switch
    {
        (12, 25) => "Christmas Day",
        (12, 26) => "Boxing Day",
        (1, 1) => "New Year’s Day",
        _ => null,
    };

    internal static void RefuseUtc(DateTime local)
    {
        if (local.Kind == DateTimeKind.Utc)
        {
            throw new ArgumentException("A local time is wanted, but this one is UTC.", nameof(local));
        }
    }

    private static DateTime AsUtc(DateTime utc) => utc.Kind == DateTimeKind.Local
        ? throw new ArgumentException("A UTC time is wanted, but this one is local.", nameof(utc))
        : DateTime.SpecifyKind(utc, DateTimeKind.Utc);
}
