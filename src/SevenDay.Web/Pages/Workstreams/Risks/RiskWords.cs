using Microsoft.AspNetCore.Mvc.Rendering;
using SevenDay.Application.Dashboard;
using SevenDay.Application.Workstreams;
using SevenDay.Domain.Workstreams;

namespace SevenDay.Web.Pages.Workstreams.Risks;

/// <summary>The steps of the matrix and what became of a risk, in words.</summary>
public static class RiskWords
{
    private static readonly string[] Probabilities = ["rare", "unlikely", "possible", "likely", "almost certain"];
    private static readonly string[] Impacts = ["negligible", "minor", "moderate", "major", "catastrophic"];

    /// <summary>“4, likely”.</summary>
    public static string Probability(int step) => $"{step}, {Probabilities[step - 1]}";

    /// <summary>“4, major”.</summary>
    public static string Impact(int step) => $"{step}, {Impacts[step - 1]}";

    public static IEnumerable<SelectListItem> ProbabilityItems() => Items(Probability, "Choose a probability");

    public static IEnumerable<SelectListItem> ImpactItems() => Items(Impact, "Choose an impact");

    public static IEnumerable<SelectListItem> ResponseItems() => Enum.GetValues<RiskResponse>().Select(r => new SelectListItem(Of(r), r.ToString())).Prepend(new SelectListItem("Choose a response", ""));

    public static string Of(RiskResponse response) => response switch
    {
        RiskResponse.Accept => "Accept it, and watch it",
        RiskResponse.Reduce => "Reduce it",
        RiskResponse.Avoid => "Avoid it by doing something else",
        _ => "Transfer it to somebody else",
    };

    public static string Of(RiskState state) => state switch
    {
        RiskState.Open => "Open",
        RiskState.Overdue => "Review overdue",
        RiskState.Closed => "Closed",
        _ => "Open and closed",
    };

    /// <summary>The colour that goes with the word of a score.</summary>
    public static string Kind(RiskLevel level) => level switch
    {
        RiskLevel.Extreme => "concern",
        RiskLevel.High => "watch",
        _ => "neutral",
    };

    /// <summary>“Reviewed: score up from 9, high”, “Closed”.</summary>
    public static string Of(GetRisk.Step step) => (step.What, step.Before) switch
    {
        (RiskStep.Reviewed, { } before) when step.Mark.Score > before.Score => $"Reviewed: score up from {before.Words}",
        (RiskStep.Reviewed, { } before) when step.Mark.Score < before.Score => $"Reviewed: score down from {before.Words}",
        (RiskStep.Reviewed, _) => "Reviewed: same score",
        (RiskStep.Reopened, _) => "Opened again",
        var (what, _) => what.ToString(),
    };

    /// <summary>“2 extreme, 3 high and 1 lower”.</summary>
    public static string Levels(RiskPicture risks) => $"{risks.Extreme} extreme, {risks.High} high and {risks.Open - risks.Extreme - risks.High} lower";

    private static IEnumerable<SelectListItem> Items(Func<int, string> words, string choose) =>
        Enumerable.Range(1, 5).Select(step => new SelectListItem(words(step), $"{step}")).Prepend(new SelectListItem(choose, ""));
}
