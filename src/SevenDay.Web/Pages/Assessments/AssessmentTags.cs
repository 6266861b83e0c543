using Microsoft.AspNetCore.Mvc.Rendering;
using SevenDay.Application.Assessments;
using SevenDay.Domain.Assessments;

namespace SevenDay.Web.Pages.Assessments;

/// <summary>The colours of states and answers, and their choices in forms. The words say the same.</summary>
public static class AssessmentTags
{
    public static string Of(AssessmentState state) => state switch
    {
        AssessmentState.Approved => "improvement",
        AssessmentState.ReadyToApprove or AssessmentState.ChangedSince => "watch",
        _ => "neutral",
    };

    public static string Of(Attainment? answer) => answer switch
    {
        Attainment.Met => "improvement",
        Attainment.Partly => "watch",
        Attainment.NotMet => "concern",
        _ => "neutral",
    };

    /// <summary>An edition to choose, with its short name first.</summary>
    public static string Of(EditionChoice edition) => $"{edition.Code}{(edition.IsCurrent ? ", the current one" : "")}: {edition.Name}";

    public static IEnumerable<SelectListItem> Attainments() => Enum.GetValues<Attainment>().Select(a => new SelectListItem(Sentence(AssessmentWords.Of(a)), a.ToString()));

    public static IEnumerable<SelectListItem> Provisions() =>
        [new("Not answered yet", ""), .. Enum.GetValues<Provision>().Select(p => new SelectListItem(Sentence(AssessmentWords.Of(p)), p.ToString()))];

    public static IEnumerable<SelectListItem> Networks() =>
        [new("None of them", ""), .. Enum.GetValues<NetworkService>().Select(n => new SelectListItem(AssessmentWords.Of(n), n.ToString()))];

    public static IEnumerable<SelectListItem> Rounds() => Enum.GetValues<DailyRounds>().Select(r => new SelectListItem(Sentence(AssessmentWords.Of(r)), r.ToString()));

    public static string Sentence(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
