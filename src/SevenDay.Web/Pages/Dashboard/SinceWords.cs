using SevenDay.Application.Dashboard;
using SevenDay.Web.Components;

namespace SevenDay.Web.Pages.Dashboard;

public static class SinceWords
{
    /// <summary>“moved from 1 May 2026 to 1 June 2026: later than thought”, “reached on …”, “planned for …”.</summary>
    public static string InWords(MilestoneChange change) => change.What switch
    {
        "Moved" => $"moved from {Day(change.From)} to {Day(change.To)}{(change.Because is { } why ? $": {why}" : "")}",
        "Reached" => $"reached on {Day(change.To)}, first agreed for {Day(change.From)}",
        _ => $"planned for {Day(change.To)}",
    };

    private static string Day(DateOnly? day) => day is { } known ? Words.Date(known) : "a day not known";
}
