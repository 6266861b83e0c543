using System.Text.Json.Serialization;

namespace SevenDay.Domain.Audits;

/// <summary>How a criterion judges an entry. Rules are data: they are stored with the template.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "rule")]
[JsonDerivedType(typeof(WithinMinutes), "within-minutes")]
[JsonDerivedType(typeof(AnswerIs), "answer-is")]
[JsonDerivedType(typeof(AtLeast), "at-least")]
[JsonDerivedType(typeof(OpenAsDeclared), "open-as-declared")]
public abstract record CriterionRule
{
    /// <summary>Judges one entry.</summary>
    /// <param name="answers">What the auditor answered.</param>
    /// <param name="declaredOpen">Whether the service named was declared open at the time of the observation; none when unknown.</param>
    public abstract Outcome Judge(Answers answers, bool? declaredOpen);
}

/// <summary>From one instant to another took at most so many minutes of elapsed time, over clock changes too.</summary>
/// <param name="From">Key of the question where the clock starts.</param>
/// <param name="To">Key of the question where it stops; no answer means it never did.</param>
/// <param name="Minutes">The limit; exactly the limit is met.</param>
/// <param name="ExcludedWhen">Cases that do not count, such as a patient who left earlier.</param>
public sealed record WithinMinutes(string From, string To, int Minutes, ShownWhen? ExcludedWhen = null) : CriterionRule
{
    public override Outcome Judge(Answers answers, bool? declaredOpen)
    {
        if (ExcludedWhen?.Holds(answers) == true) return Outcome.NotApplicable;
        if (answers.Instant(From) is not { } from) return Outcome.NotApplicable;
        return answers.Instant(To) is { } to && to - from <= TimeSpan.FromMinutes(Minutes) ? Outcome.Met : Outcome.NotMet;
    }
}

/// <summary>The answer is one of those hoped for; not applicable when the question was not answered, or does not apply.</summary>
/// <param name="Key">The question.</param>
/// <param name="Answer">The answer hoped for.</param>
/// <param name="Or">Further answers that are as good.</param>
public sealed record AnswerIs(string Key, string Answer, IReadOnlyList<string>? Or = null) : CriterionRule
{
    public override Outcome Judge(Answers answers, bool? declaredOpen)
    {
        if (answers.Text(Key) is not { } given) return Outcome.NotApplicable;
        if (given == Answer || Or?.Contains(given) == true) return Outcome.Met;
        return given.Equals(Answers.NotApplicable, StringComparison.OrdinalIgnoreCase) ? Outcome.NotApplicable : Outcome.NotMet;
    }
}

/// <summary>As many were done as were due; not applicable when none was due.</summary>
public sealed record AtLeast(string Done, string Due, ShownWhen? ExcludedWhen = null) : CriterionRule
{
    public override Outcome Judge(Answers answers, bool? declaredOpen)
    {
        if (ExcludedWhen?.Holds(answers) == true) return Outcome.NotApplicable;
        if (answers.Number(Due) is not > 0) return Outcome.NotApplicable;
        return answers.Number(Done) >= answers.Number(Due) ? Outcome.Met : Outcome.NotMet;
    }
}

/// <summary>A visit found the service open or closed just as its hours say.</summary>
public sealed record OpenAsDeclared(string FoundOpen) : CriterionRule
{
    public override Outcome Judge(Answers answers, bool? declaredOpen)
    {
        if (declaredOpen is not { } declared || answers.Text(FoundOpen) is not { } found) return Outcome.NotApplicable;
        return found == "yes" == declared ? Outcome.Met : Outcome.NotMet;
    }
}
