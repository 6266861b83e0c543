namespace SevenDay.Domain.Audits;

/// <summary>What an auditor is asked. The key names the answer in the entry.</summary>
/// <param name="Key">Short lower-case name, unique in the template.</param>
/// <param name="Text">The question as asked.</param>
/// <param name="Type">What kind of answer it takes.</param>
/// <param name="Hint">Help shown under the question.</param>
/// <param name="Required">Whether an entry without it is refused when the question is shown.</param>
/// <param name="Choices">The answers offered, for a choice.</param>
/// <param name="ShownWhen">Asked only when this holds; always when none.</param>
public sealed record Question(
    string Key,
    string Text,
    QuestionType Type,
    string? Hint = null,
    bool Required = true,
    IReadOnlyList<string>? Choices = null,
    ShownWhen? ShownWhen = null)
{
    /// <summary>Whether the question is asked, given the answers so far.</summary>
    public bool IsAsked(Answers answers) => ShownWhen is not { } rule || answers.Text(rule.Key) == rule.Answer;
}

/// <summary>A skip rule: another question has exactly this answer.</summary>
public sealed record ShownWhen(string Key, string Answer);

/// <summary>Kinds of answer.</summary>
public enum QuestionType
{
    /// <summary>Local date and time, stored as an instant.</summary>
    DateAndTime,
    YesNo,
    Choice,
    WholeNumber,
    ShortText,
    /// <summary>One of the services of the organisation.</summary>
    Service,
}
