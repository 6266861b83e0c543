namespace SevenDay.Application.Services;

/// <summary>Whether the hours of a service can be relied on.</summary>
public enum HoursState
{
    /// <summary>Somebody has said within <see cref="Confirmation.GoodForDays"/> days that they are right.</summary>
    Confirmed,

    /// <summary>Nobody has said so for longer than that.</summary>
    Stale,

    /// <summary>No hours are in force.</summary>
    Missing,

    /// <summary>They were entered ahead of time and began to hold after the last confirmation: nobody has said since that they are worked.</summary>
    Unconfirmed,
}

public static class Confirmation
{
    /// <summary>After so many days somebody should look at the hours again.</summary>
    public const int GoodForDays = 180;

    /// <summary>In summer the last hour of a day in UTC is the next day here. Added all year, so that the database can tell as well.</summary>
    internal const int SummerTimeHours = 1;

    internal static DateTime StaleBefore(DateTime utcNow) => utcNow.AddDays(-GoodForDays);

    /// <param name="inForceFrom">First day of the hours in force; none when there are none.</param>
    internal static HoursState StateOf(DateOnly? inForceFrom, DateTime? confirmedAtUtc, DateTime utcNow) =>
        inForceFrom is not { } from ? HoursState.Missing
        : confirmedAtUtc is not { } at || at < StaleBefore(utcNow) ? HoursState.Stale
        : IsBefore(from, at) ? HoursState.Unconfirmed
        : HoursState.Confirmed;

    /// <summary>Whether a confirmation came before the first day of the hours.</summary>
    internal static bool IsBefore(DateOnly from, DateTime confirmedAtUtc) => from > DateOnly.FromDateTime(confirmedAtUtc.AddHours(SummerTimeHours));
}
