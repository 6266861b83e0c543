using SevenDay.Application.Audits;
using SevenDay.Application.Audits.Findings;
using SevenDay.Web.Components;

namespace SevenDay.Web.Pages.Audits;

/// <summary>Poor results, and what became of them, in the words of the pages.</summary>
public static class FindingWords
{
    /// <summary>“Weekend: not met, 55.0% (22 of 40)”, one for each part of the week, and the missed cases of an urgent criterion.</summary>
    public static IReadOnlyList<string> Of(PoorResult poor) =>
    [
        .. poor.Parts.Select(part => $"{Days(part.Days)}: {AuditWords.Verdict(part.Share)}, {AuditWords.Share(part.Share)}"),
        .. poor.UrgentMissed is { } missed ? [$"Urgent: {(missed.Value is { } known ? Words.Count(known, "case") : "from 1 to 7 cases")} missed it"] : Array.Empty<string>(),
    ];

    /// <summary>“Standard 90% or more, 11 November 2026 to 17 November 2026. The round is still open: this may change.”</summary>
    public static string Source(PoorResult poor) =>
        $"Standard {AuditWords.Threshold(poor.Threshold)} or more, {AuditWords.Window(poor.From, poor.To)}.{(poor.IsOpen ? " The round is still open: this may change." : "")}";

    public static string Days(DayGroup days) => days switch
    {
        DayGroup.All => "All days",
        DayGroup.Weekend => "Weekend (Saturday and Sunday)",
        _ => "Weekday (Monday to Friday)",
    };

    /// <summary>What must be known before the two rounds are compared.</summary>
    public static IReadOnlyList<string> Cautions(Effect effect) =>
    [
        .. effect.LeftOut > 0 ? [$"Only the {Words.Count(effect.Organisations, "organisation")} that took part in both rounds {(effect.Organisations == 1 ? "is" : "are")} compared; {effect.LeftOut} took part in one of them only."] : Array.Empty<string>(),
        .. effect.CriterionChanged ? ["The criterion reads or judges otherwise in the later round, so the two are not alike."] : Array.Empty<string>(),
        .. effect.Before.IsReported ? Array.Empty<string>() : ["The earlier round is not closed yet: its figures may change."],
    ];
}
