namespace SevenDay.Domain.Audits;

/// <summary>What an entry is judged by.</summary>
/// <param name="Key">Short lower-case name, unique in the template.</param>
/// <param name="Text">The criterion in words.</param>
/// <param name="Rule">How an entry is judged.</param>
/// <param name="StandardNumber">The clinical standard it measures, if one.</param>
/// <param name="StandardEdition">The edition of that standard.</param>
/// <param name="Threshold">Share of judged cases that should meet it, 0 to 1.</param>
/// <param name="AppliesWhen">Judges only cases for which all of these hold; every case when none.</param>
/// <param name="Urgent">Whether a single missed case asks for an answer.</param>
public sealed record Criterion(
    string Key,
    string Text,
    CriterionRule Rule,
    int? StandardNumber = null,
    string? StandardEdition = null,
    double Threshold = 0.9,
    IReadOnlyList<ShownWhen>? AppliesWhen = null,
    bool Urgent = false)
{
    /// <summary>Whether the criterion is about this case at all.</summary>
    public bool AppliesTo(Answers answers) => AppliesWhen?.All(condition => condition.Holds(answers)) != false;
}

/// <summary>What the criterion says of an entry.</summary>
public enum Outcome
{
    Met,
    NotMet,
    NotApplicable,
}
