namespace SevenDay.Domain.Audits;

/// <summary>Finds everything that keeps a draft from being published.</summary>
public static class TemplateCheck
{
    /// <summary>The most of each that a template has.</summary>
    public const int MostQuestions = 200, MostCriteria = 60, MostExclusions = 20;

    /// <summary>Every problem: first those of the whole, then by question, criterion and exclusion; none when it can be published.</summary>
    public static IReadOnlyList<TemplateProblem> ProblemsOf(TemplateContent content) =>
    [
        .. OfTheWhole(content).Select(message => new TemplateProblem(TemplatePart.Whole, "", message)),
        .. content.Questions.SelectMany((question, at) => QuestionCheck.ProblemsOf(content, question, at).Select(message => new TemplateProblem(TemplatePart.Question, question.Key, message))),
        .. content.Criteria.SelectMany((criterion, at) => CriterionCheck.ProblemsOf(content, criterion, at).Select(message => new TemplateProblem(TemplatePart.Criterion, criterion.Key, message))),
        .. (content.Exclusions ?? []).SelectMany((exclusion, at) => OfExclusion(content, exclusion, at).Select(message => new TemplateProblem(TemplatePart.Exclusion, $"{at}", message))),
    ];

    /// <summary>What is wrong with a condition, which can only be on a question with known answers; none when it is fine.</summary>
    internal static string? ProblemWith(TemplateContent content, ShownWhen condition, string what)
    {
        if (content.Find(condition.Key) is not { } question) return $"{what} names the question “{condition.Key}”, which is not there. Choose another.";
        if (question.FixedAnswers() is not { Count: > 0 } answers) return $"{what} names “{question.Text}”, which has no answers to choose from. Choose a yes or no question or a choice.";
        return answers.Contains(condition.Answer) ? null : $"{what} waits for “{condition.Answer}”, which is not an answer of “{question.Text}”. Choose another answer.";
    }

    private static IEnumerable<string> OfTheWhole(TemplateContent content)
    {
        if (content.Questions.Count == 0) yield return "There are no questions. Add one that asks for a date and time, and those you need.";
        if (content.Questions.Count > MostQuestions) yield return $"There are {content.Questions.Count} questions. Take some out: {MostQuestions} are the most.";
        if (content.Criteria.Count == 0) yield return "There are no criteria, so nothing would be judged. Add at least one.";
        if (content.Criteria.Count > MostCriteria) yield return $"There are {content.Criteria.Count} criteria. Take some out: {MostCriteria} are the most.";
        if (content.Exclusions?.Count > MostExclusions) yield return $"There are {content.Exclusions.Count} exclusions. Take some out: {MostExclusions} are the most.";
        if (DateProblem(content) is { } date) yield return date;
        if (RoleProblem(content, content.Service, "names the service", "one that asks for a service", QuestionType.Service) is { } service) yield return service;
        if (RoleProblem(content, content.Specialty, "groups the cases", "a choice or a short text", QuestionType.Choice, QuestionType.ShortText) is { } specialty) yield return specialty;
    }

    private static string? DateProblem(TemplateContent content) =>
        content.OccurredAt.Length == 0 ? "No question dates the case. Add one that asks for a date and time."
        : content.Find(content.OccurredAt) is not { } question ? $"The question that dates the case, “{content.OccurredAt}”, is not there. Choose another."
        : question.Type != QuestionType.DateAndTime ? $"“{question.Text}” dates the case, so it must ask for a date and time. Change its type or choose another question."
        : !question.Required || question.ShownWhen is not null ? $"“{question.Text}” dates the case, so it must be asked always and be required."
        : null;

    private static string? RoleProblem(TemplateContent content, string? key, string role, string wanted, params QuestionType[] types) =>
        key is null ? null
        : content.Find(key) is not { } question ? $"The question that {role}, “{key}”, is not there. Choose another, or none."
        : !types.Contains(question.Type) ? $"“{question.Text}” {role}, so it must be {wanted}. Choose another, or none."
        : null;

    private static IEnumerable<string> OfExclusion(TemplateContent content, Exclusion exclusion, int at)
    {
        if (string.IsNullOrWhiteSpace(exclusion.Reason)) yield return "The exclusion has no reason. Say in a few words why these cases do not count.";
        if (exclusion.Reason.Length > 200) yield return "Shorten the reason to 200 characters or fewer.";
        if (ProblemWith(content, exclusion.When, "The exclusion") is { } problem) yield return problem;
        if (content.Exclusions!.Take(at).Any(e => e.When == exclusion.When)) yield return "An exclusion above leaves out the same cases. Remove one of the two.";
    }
}
