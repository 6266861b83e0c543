namespace SevenDay.Domain.Hours;

/// <summary>What a service does on a bank holiday.</summary>
public enum BankHolidayRule
{
    /// <summary>Nobody has said; taken as closed, because nobody has said that it is open.</summary>
    NotStated,

    /// <summary>Sunday's hours.</summary>
    AsSunday,

    /// <summary>The hours of that day of the week.</summary>
    AsNormal,

    Closed,

    /// <summary>Hours stated for bank holidays.</summary>
    OwnHours,
}
