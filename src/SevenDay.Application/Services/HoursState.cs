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
}

public static class Confirmation
{
    /// <summary>After so many days somebody should look at the hours again.</summary>
    public const int GoodForDays = 180;

    internal static DateTime StaleBefore(DateTime utcNow) => utcNow.AddDays(-GoodForDays);

    internal static HoursState StateOf(bool declared, DateTime? confirmedAtUtc, DateTime utcNow) =>
        !declared ? HoursState.Missing : confirmedAtUtc >= StaleBefore(utcNow) ? HoursState.Confirmed : HoursState.Stale;
}
