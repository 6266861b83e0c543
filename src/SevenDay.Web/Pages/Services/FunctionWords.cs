using SevenDay.Application.Services;
using SevenDay.Web.Charts;
using SevenDay.Web.Components;

namespace SevenDay.Web.Pages.Services;

/// <summary>A service of functions in words and as one picture.</summary>
public static class FunctionWords
{
    /// <summary>The week of each function, and beneath them when all are present.</summary>
    public static WeekStripModel Strip(GetFunctions.Result functions)
    {
        var rows = functions.Functions.Where(f => f.Week is not null).Select(f => new WeekStripRow(f.Name, f.Week!.Open)).ToList();
        if (functions.Together is { } together) rows.Add(new("All present", together.Week.Open, "result"));
        return new(
            "The week of each function", functions.Together is { } all ? $"All are present for {Hours(all.Week.WeekdayMinutes)} Monday to Friday (of 120) and {Hours(all.Week.WeekendMinutes)} at the weekend (of 48)." : null,
            rows, $"n = {Words.Count(functions.Functions.Count, "function")}, declared hours in force on {Words.Date(functions.On)}. Local time.");
    }

    /// <summary>Which one to extend first, or why no single one helps.</summary>
    public static string Weekend(GetFunctions.Present together) => together switch
    {
        { HoldsBack: { } name } => $"{Capital(name)} holds the weekend back most. If only that ran all the time, all would be present for {Hours(together.WeekendMinutesGained)} more at the weekend.",
        { ClosedTogether.Count: > 0 } => $"No single one gives more weekend hours: {string.Join(" and ", together.ClosedTogether)} are absent at the same time.",
        _ => "All are present for the whole weekend.",
    };

    /// <summary>Functions that nobody entered hours for.</summary>
    public static string Unknown(GetFunctions.Result functions) => string.Join(" and ", functions.Functions.Where(f => f.Week is null).Select(f => f.Name));

    private static string Hours(int minutes) => minutes == 60 ? "1 hour" : $"{Words.Hours(minutes)} hours";

    private static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
