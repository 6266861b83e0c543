using SevenDay.Domain.Hours;

namespace SevenDay.Application.Audits;

/// <summary>Kinds of day under which results are shown. The weekend is Saturday and Sunday; bank holidays stand apart.</summary>
public enum DayGroup
{
    Weekday,
    Saturday,
    Sunday,
    BankHoliday,
    Weekend,
    All,
}

internal static class DayGroups
{
    internal static bool Holds(this DayGroup group, DayType day) => group switch
    {
        DayGroup.Weekday => day == DayType.Weekday,
        DayGroup.Saturday => day == DayType.Saturday,
        DayGroup.Sunday => day == DayType.Sunday,
        DayGroup.BankHoliday => day == DayType.BankHoliday,
        DayGroup.Weekend => day is DayType.Saturday or DayType.Sunday,
        _ => true,
    };
}
