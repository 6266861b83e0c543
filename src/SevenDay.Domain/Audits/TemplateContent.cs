namespace SevenDay.Domain.Audits;

/// <summary>What a template asks and how it judges.</summary>
/// <param name="OccurredAt">Key of the question that dates the entry, and so says which kind of day it was.</param>
/// <param name="Service">Key of the question that names a service, if one does.</param>
/// <param name="Specialty">Key of the question that names a specialty, or another group to compare, if one does.</param>
/// <param name="Questions">In the order they are asked.</param>
/// <param name="Criteria">In the order they are reported.</param>
/// <param name="Exclusions">Cases that count in no criterion, in the order they are tried.</param>
public sealed record TemplateContent(
    string OccurredAt,
    string? Service,
    string? Specialty,
    IReadOnlyList<Question> Questions,
    IReadOnlyList<Criterion> Criteria,
    IReadOnlyList<Exclusion>? Exclusions = null)
{
    /// <summary>Nothing asked and nothing judged, where a draft starts.</summary>
    public static readonly TemplateContent Empty = new("", null, null, [], []);

    /// <summary>Every reason with the key under which its cases are counted. The hyphen keeps it apart from every criterion.</summary>
    public IReadOnlyList<(string Key, Exclusion Exclusion)> CountedExclusions() =>
        [.. (Exclusions ?? []).Select((exclusion, at) => ($"excluded-{at + 1}", exclusion))];

    /// <summary>The key of the first reason to leave the case out; none when it counts.</summary>
    public string? ExclusionKeyOf(Answers answers) => CountedExclusions().FirstOrDefault(e => e.Exclusion.When.Holds(answers)).Key;

    /// <summary>The question with this key, if there is one.</summary>
    public Question? Find(string? key) => Questions.FirstOrDefault(q => q.Key == key);

    /// <summary>The specialties, or other groups, that its question offers; empty when it asks in words or not at all.</summary>
    public IReadOnlyList<string> SpecialtyChoices() => Find(Specialty) is { Type: QuestionType.Choice } question ? question.Choices ?? [] : [];

    /// <summary>“12 questions, 3 criteria, 1 exclusions”, for logs.</summary>
    public override string ToString() => $"{Questions.Count} questions, {Criteria.Count} criteria, {Exclusions?.Count ?? 0} exclusions";
}

/// <summary>Cases with this answer count in no criterion. They are counted under their reason instead.</summary>
/// <param name="Key">The question.</param>
/// <param name="Answer">The answer that leaves the case out.</param>
/// <param name="Reason">Why, in words for the results.</param>
public sealed record Exclusion(string Key, string Answer, string Reason)
{
    internal ShownWhen When => new(Key, Answer);
}
