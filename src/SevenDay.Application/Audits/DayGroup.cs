using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits;

/// <summary>Kinds of day under which results are shown. The weekend is Saturday and Sunday; bank holidays stand apart.</summary>
public enum DayGroup
{
    /// <summary>Monday to Friday.</summary>
    Weekday,
    Saturday,
    Sunday,
    BankHoliday,
    Weekend,
    All,
    /// <summary>Tuesday to Thursday.</summary>
    Midweek,
    /// <summary>Monday and Friday.</summary>
    Transition,
}

/// <summary>Which days the weekend is compared with. Both are in use, and results differ by it.</summary>
public enum WeekParts
{
    /// <summary>Monday to Friday, as in the national audit of seven-day services (7DSAT).</summary>
    SevenDay,
    /// <summary>Tuesday to Thursday, as in the indicators of NHS Digital; Monday and Friday are apart.</summary>
    Midweek,
}

public static class DayGroups
{
    /// <summary>What the weekend is compared with.</summary>
    public static DayGroup Weekdays(this WeekParts week) => week == WeekParts.Midweek ? DayGroup.Midweek : DayGroup.Weekday;

    /// <summary>The groups to show, in order.</summary>
    public static IReadOnlyList<DayGroup> Groups(this WeekParts week) => week == WeekParts.Midweek
        ? [DayGroup.Midweek, DayGroup.Transition, DayGroup.Saturday, DayGroup.Sunday, DayGroup.BankHoliday, DayGroup.Weekend, DayGroup.All]
        : [DayGroup.Weekday, DayGroup.Saturday, DayGroup.Sunday, DayGroup.BankHoliday, DayGroup.Weekend, DayGroup.All];

    /// <summary>The definition in one sentence part: “Monday to Friday without bank holidays (7DSAT)”.</summary>
    public static string InWords(this WeekParts week) => week == WeekParts.Midweek
        ? "Tuesday to Thursday without bank holidays (NHS Digital)"
        : "Monday to Friday without bank holidays (7DSAT)";

    /// <summary>“Weekday”, “Monday and Friday”.</summary>
    public static string InWords(this DayGroup group) => group switch
    {
        DayGroup.BankHoliday => "Bank holiday",
        DayGroup.All => "All days",
        DayGroup.Transition => "Monday and Friday",
        _ => group.ToString(),
    };

    internal static bool Holds(this DayGroup group, AuditDay day) => group switch
    {
        DayGroup.Weekday => day <= AuditDay.Friday,
        DayGroup.Midweek => day is AuditDay.Tuesday or AuditDay.Wednesday or AuditDay.Thursday,
        DayGroup.Transition => day is AuditDay.Monday or AuditDay.Friday,
        DayGroup.Saturday => day == AuditDay.Saturday,
        DayGroup.Sunday => day == AuditDay.Sunday,
        DayGroup.BankHoliday => day == AuditDay.BankHoliday,
        DayGroup.Weekend => day is AuditDay.Saturday or AuditDay.Sunday,
        _ => true,
    };
}
