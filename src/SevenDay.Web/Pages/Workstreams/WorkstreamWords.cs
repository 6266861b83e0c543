using SevenDay.Application.Workstreams;
using SevenDay.Domain.Workstreams;
using SevenDay.Web.Components;

namespace SevenDay.Web.Pages.Workstreams;

/// <summary>How milestones and actions stand, in words.</summary>
public static class WorkstreamWords
{
    /// <summary>“On plan”, “14 days later than planned”, “reached 9 days later than planned”.</summary>
    public static string Variance(MilestoneItem milestone) => milestone switch
    {
        { VarianceDays: not { } } => "Not counted",
        { VarianceDays: 0, Status: MilestoneStatus.Done } => "Reached on the day planned",
        { VarianceDays: { } days, Status: MilestoneStatus.Done } => $"Reached {Apart(days)}",
        { VarianceDays: 0 } => "On plan",
        { VarianceDays: { } days } => Capital(Apart(days)),
    };

    /// <summary>“Late by 8 days”, “Overdue, 8 days late”, “Due in 6 days”, “Due today”, “Done”, “Replaced”.</summary>
    public static string Status(MilestoneItem milestone, DateOnly today) => milestone.Status switch
    {
        MilestoneStatus.Late when milestone.IsOverdue => $"Overdue, {Words.Count(milestone.DaysLate, "day")} late",
        MilestoneStatus.Late => $"Late by {Words.Count(milestone.DaysLate, "day")}",
        MilestoneStatus.Due => milestone.Forecast == today ? "Due today" : $"Due in {Words.Count(milestone.Forecast.DayNumber - today.DayNumber, "day")}",
        var other => other.ToString(),
    };

    public static string Kind(MilestoneStatus status) => status switch
    {
        MilestoneStatus.Late => "concern",
        MilestoneStatus.Done => "improvement",
        MilestoneStatus.Due => "watch",
        _ => "neutral",
    };

    /// <summary>“1.2 MB”, “340 KB”.</summary>
    public static string Size(int bytes) => bytes >= 1024 * 1024
        ? (bytes / (1024.0 * 1024)).ToString("0.0", System.Globalization.CultureInfo.InvariantCulture) + " MB"
        : $"{Math.Max(1, bytes / 1024)} KB";

    public static string Late(int late, int planned) => planned == 0 ? "None planned" : $"{late} late of {planned} planned";

    private static string Apart(int days) => $"{Words.Count(Math.Abs(days), "day")} {(days > 0 ? "later" : "earlier")} than planned";

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
