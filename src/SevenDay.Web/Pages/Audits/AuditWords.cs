using System.Globalization;
using SevenDay.Analytics;
using SevenDay.Application.Audits;
using SevenDay.Application.Disclosure;
using SevenDay.Domain.Audits;
using SevenDay.Web.Components;

namespace SevenDay.Web.Pages.Audits;

/// <summary>Rounds and results in the words of the pages.</summary>
public static class AuditWords
{
    public static string Colour(AuditState state) => state switch
    {
        AuditState.Open => "green",
        AuditState.Planned => "blue",
        AuditState.SignedOff => "purple",
        _ => "grey",
    };

    public static string Colour(Outcome outcome) => outcome switch
    {
        Outcome.Met => "blue",
        Outcome.NotMet => "orange",
        _ => "grey",
    };

    public static string Colour(ReviewState review) => review switch
    {
        ReviewState.Approved => "green",
        ReviewState.HasQuestions => "yellow",
        ReviewState.Rejected => "red",
        _ => "grey",
    };

    public static IReadOnlyList<(EntryFilter Filter, string Words)> Filters { get; } =
    [
        (EntryFilter.All, "All cases"), (EntryFilter.Missed, "Missed a criterion"), (EntryFilter.ToReview, "To review"),
        (EntryFilter.HasQuestions, "With questions"), (EntryFilter.Doubles, "Possible doubles"),
    ];

    public static string NoneOf(EntryFilter filter) => filter switch
    {
        EntryFilter.Missed => "Every case met what it was judged by.",
        EntryFilter.ToReview => "Every case has been reviewed.",
        EntryFilter.HasQuestions => "No case has a question to answer.",
        _ => "No two cases of an organisation have the same reference.",
    };

    public static string Of(ApproveSeveral.Result result) =>
        $"{Words.Count(result.Approved, "case")} approved."
        + (result.Own > 0 ? $" {Words.Count(result.Own, "case")} you logged yourself: somebody else approves {(result.Own == 1 ? "it" : "them")}." : "")
        + (result.Changed > 0 ? $" {Words.Count(result.Changed, "case")} changed since you opened the list: look again." : "");

    /// <summary>What is said of the declared service, without saying “declared service” again.</summary>
    public static string Open(string declared) => declared.Replace("declared service was ", "").Replace("declared hours", "hours");

    public static string Window(DateOnly from, DateOnly to) => from == to ? Words.Date(from) : $"{Words.Date(from)} to {Words.Date(to)}";

    /// <summary>“90%”.</summary>
    public static string Threshold(double share) => (share * 100).ToString("0.#", CultureInfo.InvariantCulture) + "%";

    /// <summary>Stands for a count that is held back because a small one could be worked out from it.</summary>
    private const string NotShown = "not shown";

    /// <summary>“82.9%”, “*” when hidden, “no cases” when there are none.</summary>
    public static string Rate(PublishedShare share) => share.Rate is not null ? Words.Percent(share) : share.Judged.IsWithheld ? NotShown : share.IsHidden ? "*" : "no cases";

    /// <summary>“82.9% (58 of 70)”, as far as it may be shown.</summary>
    public static string Share(PublishedShare share) => share.Judged.IsWithheld ? NotShown : share.Judged.Value == 0 ? "no cases" : share.IsHidden ? $"{share.Met} of {share.Judged}" : $"{Rate(share)} ({share.Met} of {share.Judged})";

    public static string Verdict(PublishedShare share) => share.Judged.IsWithheld ? NotShown : share.Judged.Value == 0 ? "no cases" : share.Verdict.ToWords();

    public static string VerdictColour(PublishedShare share) => share.Verdict switch
    {
        _ when share.Judged.Value == 0 => "grey",
        SevenDay.Analytics.Verdict.Met => "blue",
        SevenDay.Analytics.Verdict.NotMet => "orange",
        SevenDay.Analytics.Verdict.TooFewCases => "grey",
        _ => "yellow",
    };
}
