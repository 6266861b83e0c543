using SevenDay.Domain.Hours;

namespace SevenDay.Domain.Audits;

/// <summary>The day under which an entry is counted: one of the week, or a bank holiday from Monday to Friday.</summary>
public enum AuditDay
{
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
    BankHoliday,
}

/// <summary>Finds the day under which an entry is counted.</summary>
public static class AuditDays
{
    /// <summary>The local day on which the entry occurred, unless its kind of day is a bank holiday.</summary>
    public static AuditDay Of(DateTime occurredAtUtc, DayType dayType) => dayType == DayType.BankHoliday
        ? AuditDay.BankHoliday
        : (AuditDay)NhsCalendar.DayIndexOf(DateOnly.FromDateTime(NhsCalendar.ToLocal(occurredAtUtc)));
}
