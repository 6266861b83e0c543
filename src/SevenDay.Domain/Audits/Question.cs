namespace SevenDay.Domain.Audits;

/// <summary>What an auditor is asked. The key names the answer in the entry.</summary>
/// <param name="Key">Short lower-case name, unique in the template.</param>
/// <param name="Text">The question as asked.</param>
/// <param name="Type">What kind of answer it takes.</param>
/// <param name="Hint">Help shown under the question.</param>
/// <param name="Required">Whether an entry without it is refused when the question is shown.</param>
/// <param name="Choices">The answers offered, for a choice.</param>
/// <param name="ShownWhen">Asked only when this holds; always when none.</param>
/// <param name="Limits">What the answer must keep to beside its type.</param>
public sealed record Question(
    string Key,
    string Text,
    QuestionType Type,
    string? Hint = null,
    bool Required = true,
    IReadOnlyList<string>? Choices = null,
    ShownWhen? ShownWhen = null,
    AnswerLimits? Limits = null)
{
    /// <summary>Whether the question is asked, given the answers so far.</summary>
    public bool IsAsked(Answers answers) => ShownWhen?.Holds(answers) != false;

    /// <summary>The only answers it takes, as stored; none when they are not known beforehand.</summary>
    public IReadOnlyList<string> FixedAnswers() => Type switch
    {
        QuestionType.YesNo => ["yes", "no"],
        QuestionType.YesNoNotApplicable => ["yes", "no", Answers.NotApplicable],
        QuestionType.Choice => Choices ?? [],
        _ => [],
    };
}

/// <summary>A condition: a question has exactly this answer.</summary>
public sealed record ShownWhen(string Key, string Answer)
{
    /// <summary>Whether it holds, given the answers.</summary>
    public bool Holds(Answers answers) => answers.Text(Key) == Answer;
}

/// <summary>What an answer must keep to beside its type.</summary>
/// <param name="AtLeast">The smallest whole number taken; 0 when none.</param>
/// <param name="AtMost">The largest whole number taken.</param>
/// <param name="NotBefore">Key of an earlier question; the date and time may not be before its answer.</param>
/// <param name="Message">Said instead of the usual sentence when the answer does not keep to it.</param>
public sealed record AnswerLimits(int? AtLeast = null, int? AtMost = null, string? NotBefore = null, string? Message = null)
{
    /// <summary>No template can ask for a larger number.</summary>
    public const int LargestNumber = 1_000_000;
}
