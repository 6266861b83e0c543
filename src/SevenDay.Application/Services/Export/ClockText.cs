using SevenDay.Domain.Hours;

namespace SevenDay.Application.Services.Export;

/// <summary>Times of day as other standards write them.</summary>
internal static class ClockText
{
    /// <summary>“08:30”, whatever the day; the end of a day is 00:00.</summary>
    internal static string Minutes(int minute) => $"{minute / 60 % 24:00}:{minute % 60:00}";

    /// <summary>“08:30:00”; the end of a day is the last second of it, as 24:00 is no time.</summary>
    internal static string Seconds(int minute) => minute == WeeklyHours.MinutesPerDay ? "23:59:59" : Minutes(minute) + ":00";
}
