namespace SevenDay.Domain.Audits;

/// <summary>What is wrong with one question of a draft.</summary>
internal static class QuestionCheck
{
    internal static IEnumerable<string> ProblemsOf(TemplateContent content, Question question, int at)
    {
        if (TemplateKey.ProblemWith(question.Key) is { } key) yield return key;
        if (content.Questions.Take(at).Any(q => q.Key == question.Key)) yield return $"Another question has the short name “{question.Key}” already. Give this one another.";
        if (string.IsNullOrWhiteSpace(question.Text)) yield return "The question has no words. Write what the auditor is asked.";
        if (question.Text.Length > 300) yield return "Shorten the question to 300 characters or fewer.";
        if (question.Hint?.Length > 500) yield return "Shorten the hint to 500 characters or fewer.";
        foreach (var problem in OfChoices(question)) yield return problem;
        foreach (var problem in OfCondition(content, question, at)) yield return problem;
        foreach (var problem in OfLimits(content, question, at)) yield return problem;
    }

    private static IEnumerable<string> OfChoices(Question question)
    {
        var choices = question.Choices ?? [];
        if (question.Type != QuestionType.Choice)
        {
            if (choices.Count > 0) yield return "Only a choice offers answers. Take them out, or change the type to a choice.";
            yield break;
        }
        if (choices.Count < 2) yield return "A choice needs two answers or more. Write each on a line of its own.";
        if (choices.Count > 100) yield return "A choice has at most 100 answers. Take some out.";
        if (choices.Any(string.IsNullOrWhiteSpace)) yield return "One of the answers is empty. Take the empty line out.";
        if (choices.Any(c => c.Length > 100)) yield return "Shorten each answer to 100 characters or fewer.";
        if (choices.GroupBy(c => c.Trim(), StringComparer.OrdinalIgnoreCase).FirstOrDefault(g => g.Count() > 1) is { } twice)
            yield return $"The answer “{twice.Key}” is there more than once. Keep one.";
    }

    private static IEnumerable<string> OfCondition(TemplateContent content, Question question, int at)
    {
        if (question.ShownWhen is not { } rule) yield break;
        if (rule.Key == question.Key) yield return "The question is asked only after its own answer. Choose another question.";
        else if (TemplateCheck.ProblemWith(content, rule, "The skip rule") is { } problem) yield return problem;
        else if (content.Questions.Take(at).All(q => q.Key != rule.Key)) yield return $"The skip rule names “{content.Find(rule.Key)!.Text}”, which is asked later. Move that question up, or this one down.";
    }

    private static IEnumerable<string> OfLimits(TemplateContent content, Question question, int at)
    {
        if (question.Limits is not { } limits) yield break;
        if ((limits.AtLeast ?? limits.AtMost) is not null && question.Type != QuestionType.WholeNumber) yield return "Only a whole number has a smallest and a largest value. Take them out, or change the type.";
        if (limits.AtLeast is < 0 || limits.AtMost is < 0 || Math.Max(limits.AtLeast ?? 0, limits.AtMost ?? 0) > AnswerLimits.LargestNumber)
            yield return $"The smallest and the largest value must be from 0 to {AnswerLimits.LargestNumber:N0}.";
        if (limits.AtLeast > limits.AtMost) yield return "The smallest value is above the largest. Change one of them.";
        if (limits.Message?.Length > 200) yield return "Shorten the message to 200 characters or fewer.";
        if (limits.NotBefore is not { } earlier) yield break;
        if (question.Type != QuestionType.DateAndTime) yield return "Only a date and time can be kept from being before another. Take that out, or change the type.";
        else if (earlier == question.Key) yield return "The question is compared with itself. Choose another question.";
        else if (content.Find(earlier) is not { } other) yield return $"It may not be before “{earlier}”, which is not there. Choose another question.";
        else if (other.Type != QuestionType.DateAndTime) yield return $"It may not be before “{other.Text}”, which asks for no date and time. Choose another question.";
        else if (content.Questions.Take(at).All(q => q.Key != earlier)) yield return $"It may not be before “{other.Text}”, which is asked later. Move that question up, or this one down.";
    }
}
