namespace SevenDay.Domain.Audits;

/// <summary>What is wrong with one criterion of a draft.</summary>
internal static class CriterionCheck
{
    private const int LongestTime = 366 * 24 * 60;

    internal static IEnumerable<string> ProblemsOf(TemplateContent content, Criterion criterion, int at)
    {
        if (TemplateKey.ProblemWith(criterion.Key) is { } key) yield return key;
        if (content.Criteria.Take(at).Any(c => c.Key == criterion.Key)) yield return $"Another criterion has the short name “{criterion.Key}” already. Give this one another.";
        if (string.IsNullOrWhiteSpace(criterion.Text)) yield return "The criterion has no words. Write what is hoped for.";
        if (criterion.Text.Length > 200) yield return "Shorten the criterion to 200 characters or fewer.";
        if (!(criterion.Threshold is > 0 and <= 1)) yield return "The share that should meet it must be above 0% and at most 100%.";
        if (criterion.StandardNumber is null != string.IsNullOrWhiteSpace(criterion.StandardEdition)) yield return "A clinical standard has a number and an edition. Give both, or neither.";
        foreach (var problem in OfRule(content, criterion.Rule)) yield return problem;
        if (criterion.AppliesWhen?.Count > 2) yield return "A criterion waits for at most two answers. Take one out.";
        foreach (var condition in criterion.AppliesWhen ?? [])
            if (TemplateCheck.ProblemWith(content, condition, "“Applies only when”") is { } problem)
                yield return problem;
    }

    private static IEnumerable<string> OfRule(TemplateContent content, CriterionRule rule) => rule switch
    {
        WithinMinutes within =>
        [
            .. Of(content, within.From, "The clock starts at", QuestionType.DateAndTime, "a date and time"),
            .. Of(content, within.To, "The clock stops at", QuestionType.DateAndTime, "a date and time"),
            .. Only(within.From == within.To, "The clock starts and stops at the same question. Choose two."),
            .. Only(within.Minutes is < 1 or > LongestTime, "The time allowed must be 1 minute or more, and at most a year."),
            .. Excluded(content, within.ExcludedWhen),
        ],
        AtLeast least =>
        [
            .. Of(content, least.Done, "What was done is counted by", QuestionType.WholeNumber, "a whole number"),
            .. Of(content, least.Due, "What was due is counted by", QuestionType.WholeNumber, "a whole number"),
            .. Only(least.Done == least.Due, "What was done and what was due are the same question. Choose two."),
            .. Excluded(content, least.ExcludedWhen),
        ],
        AnswerIs wanted => new[] { wanted.Answer }.Concat(wanted.Or ?? [])
            .Select(answer => TemplateCheck.ProblemWith(content, new ShownWhen(wanted.Key, answer), "The criterion")).OfType<string>().Distinct(),
        OpenAsDeclared open =>
        [
            .. Of(content, open.FoundOpen, "What was found is said by", QuestionType.YesNo, "a yes or no question"),
            .. Only(content.Service is null, "Declared hours are needed, but no question names the service. Add one that asks for a service."),
        ],
        _ => [],
    };

    private static IEnumerable<string> Of(TemplateContent content, string key, string what, QuestionType type, string wanted) =>
        content.Find(key) is not { } question ? [$"{what} “{key}”, which is not there. Choose a question."]
        : question.Type != type ? [$"{what} “{question.Text}”, which is not {wanted}. Choose another question."]
        : [];

    private static IEnumerable<string> Excluded(TemplateContent content, ShownWhen? condition) =>
        condition is not null && TemplateCheck.ProblemWith(content, condition, "“Does not count when”") is { } problem ? [problem] : [];

    private static IEnumerable<string> Only(bool wrong, string message) => wrong ? [message] : [];
}
