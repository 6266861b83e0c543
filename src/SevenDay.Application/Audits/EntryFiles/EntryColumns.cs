using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits.EntryFiles;

/// <summary>The columns of a file of entries beside the keys of the questions. A point keeps those that only an export has apart from every key.</summary>
internal static class EntryColumns
{
    internal const string Organisation = "organisation_ods", Round = "audit";

    internal const string Recorded = "entry.recorded", Review = "entry.review", Exclusion = "entry.exclusion";

    private const string OutcomePrefix = "outcome.";

    internal static IReadOnlyList<string> Exported(TemplateContent content) =>
        [.. content.Questions.Select(q => q.Key), Organisation, Recorded, Review, .. content.Criteria.Select(c => OutcomePrefix + c.Key), Exclusion];

    /// <summary>Whether an export adds it to what was typed: an import leaves it alone, because it judges anew.</summary>
    internal static bool IsAdded(string column) => column is Recorded or Review or Exclusion
        || column.StartsWith(OutcomePrefix, StringComparison.Ordinal) && TemplateKey.ProblemWith(column[OutcomePrefix.Length..]) is null;

    /// <summary>How a file names an organisation: by its ODS code, or by its name where it has none.</summary>
    internal static string Of(AuditBody body) => body.OdsCode ?? body.Name;

    internal static string Of(ReviewState review) => review switch
    {
        ReviewState.HasQuestions => "has_questions",
        _ => review.ToString().ToLowerInvariant(),
    };

    internal static string Of(Outcome outcome) => outcome switch
    {
        Outcome.Met => "met",
        Outcome.NotMet => "not_met",
        _ => "not_applicable",
    };
}
