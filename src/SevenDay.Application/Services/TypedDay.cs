using SevenDay.Domain.Hours;

namespace SevenDay.Application.Services;

/// <summary>What a person chose for a day. The last three are for bank holidays only.</summary>
public enum DayMode
{
    Times,
    AllDay,
    Closed,
    AsSunday,
    AsNormal,
    NotStated,
}

/// <summary>Both ends of an opening as they were typed, and how the service is there.</summary>
public sealed record TypedPeriod(string? Opens, string? Closes, OpeningMode Mode = OpeningMode.OnSite)
{
    internal bool IsEmpty => string.IsNullOrWhiteSpace(Opens) && string.IsNullOrWhiteSpace(Closes);
}

/// <summary>The hours of a day as they were typed.</summary>
public sealed record TypedDay(DayMode Mode, IReadOnlyList<TypedPeriod> Periods)
{
    public static TypedDay Closed { get; } = new(DayMode.Closed, []);

    internal static TypedDay From(DayHours hours) =>
        hours.IsClosed ? Closed
        : hours.IsAllDay ? new(DayMode.AllDay, [])
        : new(DayMode.Times, [.. hours.Sessions.Select(s => new TypedPeriod(TimeWords.Time(s.Opens), TimeWords.Time(s.Closes), s.Mode))]);
}

public static class TypedWeek
{
    /// <summary>Bank holidays are the day after Sunday.</summary>
    public const int BankHoliday = 7;

    /// <summary>Monday to Sunday, then bank holidays.</summary>
    public const int Days = 8;

    public static string NameOf(int day) =>
        day == BankHoliday ? "Bank holidays" : new[] { "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday" }[day];

    /// <summary>A week of which nothing is known.</summary>
    public static IReadOnlyList<TypedDay> Empty { get; } =
        [.. Enumerable.Repeat(new TypedDay(DayMode.Times, [new(null, null)]), BankHoliday), new TypedDay(DayMode.NotStated, [])];

    internal static IReadOnlyList<TypedDay> From(DatedHours? declared) => declared is null
        ? Empty
        : [.. declared.Week.Days.Select(TypedDay.From), OnBankHolidays(declared)];

    private static TypedDay OnBankHolidays(DatedHours declared) => declared.BankHolidayRule switch
    {
        BankHolidayRule.AsSunday => new(DayMode.AsSunday, []),
        BankHolidayRule.AsNormal => new(DayMode.AsNormal, []),
        BankHolidayRule.Closed => TypedDay.Closed,
        BankHolidayRule.OwnHours => TypedDay.From(declared.BankHolidayHours ?? DayHours.Closed),
        _ => new(DayMode.NotStated, []),
    };
}
