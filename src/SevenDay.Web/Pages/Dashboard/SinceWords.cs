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

    /// <summary>“opened with a score of 20, extreme”, “score risen from 9, high to 15, extreme: two posts stay empty”.</summary>
    public static string InWords(RiskChange change) => change.What switch
    {
        "Opened" => $"opened with a score of {change.Now.Words}",
        "Closed" => $"closed with a score of {change.Now.Words}{Because(change)}",
        "Opened again" => $"opened again with a score of {change.Now.Words}{Because(change)}",
        _ => $"score {change.What.ToLowerInvariant()} from {change.Before!.Words} to {change.Now.Words}{Because(change)}",
    };

    private static string Because(RiskChange change) => change.Because is { } why ? $": {why}" : "";

    private static string Day(DateOnly? day) => day is { } known ? Words.Date(known) : "a day not known";
}
