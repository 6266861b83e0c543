using SevenDay.Application.Services;

namespace SevenDay.Web.Pages.Services;

/// <summary>What a service needs, as people say it.</summary>
public static class NeedWords
{
    public static string Title(HoursNeed need) => need switch
    {
        HoursNeed.NoHours => "No hours",
        HoursNeed.Stale => "Not confirmed lately",
        HoursNeed.Unconfirmed => "New hours to confirm",
        HoursNeed.NotSignedOff => "Not signed off",
        _ => "Bank holidays not stated",
    };

    public static string Note(HoursNeed need) => need switch
    {
        HoursNeed.NoHours => "nobody has entered hours that hold today",
        HoursNeed.Stale => $"nobody has confirmed them for {Confirmation.GoodForDays} days",
        HoursNeed.Unconfirmed => "they began to hold after the last confirmation",
        HoursNeed.NotSignedOff => "the commissioner has not agreed to the hours in force",
        _ => "so the portal counts the service as closed on them",
    };

    public static string Kind(HoursNeed need) => need switch { HoursNeed.NoHours => "concern", HoursNeed.NotSignedOff => "neutral", _ => "watch" };

    /// <summary>“5 November 2026, 17 days ago, by Jo”; “never”.</summary>
    public static string Confirmed(ServiceSummary service) => service is { ConfirmedOn: { } on, ConfirmedDaysAgo: { } days }
        ? $"{Components.Words.Date(on)}, {Ago(days)}{(service.ConfirmedBy is { } by ? $", by {by}" : "")}"
        : "never";

    /// <summary>“today”, “12 days ago”.</summary>
    public static string Ago(int days) => days == 0 ? "today" : Components.Words.Count(days, "day") + " ago";
}
