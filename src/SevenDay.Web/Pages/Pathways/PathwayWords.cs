using SevenDay.Application.Pathways;
using SevenDay.Web.Charts;
using SevenDay.Web.Components;

namespace SevenDay.Web.Pages.Pathways;

/// <summary>What the figures of a pathway say, in sentences.</summary>
internal static class PathwayWords
{
    private const int Weekend = 2 * 24 * 60;

    /// <summary>“Discharge team is the weakest link at weekends: …”.</summary>
    internal static string Weakest(GetPathway.Result pathway) => (pathway.Steps.Count, pathway.Weakest) switch
    {
        (0, _) => "This pathway has no steps yet.",
        (_, { } weakest) => $"{weakest.Name} is the weakest link at weekends: if it alone were open all the time, the pathway would run "
            + $"{Words.Hours(pathway.Whole.WeekendMinutes + weakest.WeekendMinutesGained)} hours at the weekend instead of {Words.Hours(pathway.Whole.WeekendMinutes)}.",
        _ when pathway.Whole.WeekendMinutes == Weekend => "Every step is open all weekend.",
        _ => "No single step holds the pathway back at weekends: more than one would have to open for longer.",
    };

    internal static WeekStripModel Strip(GetPathway.Result pathway) => new(
        "The week, step by step",
        Weakest(pathway),
        [.. pathway.Steps.Select((s, at) => new WeekStripRow($"{at + 1}. {s.Name}", s.Hours.Open)), new WeekStripRow("Whole pathway", pathway.Whole.Open, "result")],
        Source(pathway));

    internal static string Source(GetPathway.Result pathway) =>
        $"Hours declared for {Words.Date(pathway.AsOf)}, n = {Words.Count(pathway.Steps.Sum(s => s.Services.Count), "service")}."
        + (pathway.HasIllustrativeHours ? " Some of the hours are illustrative." : "");

    /// <summary>“Holds back 4 weekend hours, 12 in the whole week”.</summary>
    internal static string HoldsBack(GetPathway.Step step) => step switch
    {
        { MinutesGained: 0 } => "Holds nothing back on its own",
        { WeekendMinutesGained: 0 } => $"Holds back {Hours(step.MinutesGained)} in the week, none at the weekend",
        _ => $"Holds back {Words.Hours(step.WeekendMinutesGained)} weekend {(step.WeekendMinutesGained == 60 ? "hour" : "hours")}, {Words.Hours(step.MinutesGained)} in the whole week",
    };

    /// <summary>“1 hour”, “2.5 hours”.</summary>
    internal static string Hours(int minutes) => $"{Words.Hours(minutes)} {(minutes == 60 ? "hour" : "hours")}";
}
