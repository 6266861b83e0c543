using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits.Templates;

/// <summary>The content of an edition in words, with what is wrong beside each part.</summary>
/// <param name="DatedBy">The question that dates the case; none yet in a draft.</param>
/// <param name="NamesService">The question that names the service.</param>
/// <param name="GroupedBy">The question that groups the cases.</param>
/// <param name="Problems">What is wrong with the whole.</param>
/// <param name="ProblemCount">Problems of every part together.</param>
public sealed record TemplateView(
    string? DatedBy, string? NamesService, string? GroupedBy, IReadOnlyList<QuestionView> Questions, IReadOnlyList<CriterionView> Criteria,
    IReadOnlyList<ExclusionView> Exclusions, IReadOnlyList<string> Problems, int ProblemCount)
{
    internal static TemplateView Of(TemplateContent content)
    {
        var problems = TemplateCheck.ProblemsOf(content);
        return new TemplateView(
            content.Find(content.OccurredAt)?.Text, content.Find(content.Service)?.Text, content.Find(content.Specialty)?.Text,
            [.. content.Questions.Select(q => QuestionView.Of(q, content, At(TemplatePart.Question, q.Key)))],
            [.. content.Criteria.Select(c => new CriterionView(c.Key, c.Text, CriterionWords.Of(c, content), At(TemplatePart.Criterion, c.Key)))],
            [.. (content.Exclusions ?? []).Select((e, at) => new ExclusionView(at, e.Reason, QuestionWords.Condition(new(e.Key, e.Answer), content), At(TemplatePart.Exclusion, $"{at}")))],
            At(TemplatePart.Whole, ""), problems.Count);

        IReadOnlyList<string> At(TemplatePart part, string key) => [.. problems.Where(p => p.Part == part && p.Key == key).Select(p => p.Message).Distinct()];
    }
}

/// <param name="Type">The kind of answer in words.</param>
/// <param name="Notes">When it is asked and what the answer must keep to.</param>
public sealed record QuestionView(string Key, string Text, string Type, string? Hint, IReadOnlyList<string> Choices, IReadOnlyList<string> Notes, IReadOnlyList<string> Problems)
{
    internal static QuestionView Of(Question question, TemplateContent content, IReadOnlyList<string> problems) => new(
        question.Key, question.Text, QuestionWords.Of(question.Type), question.Hint, question.Choices ?? [],
        [
            .. new[]
            {
                question.ShownWhen is { } rule ? $"Asked only {QuestionWords.Condition(rule, content)}." : null,
                question.Required ? null : "May be left empty.",
                QuestionWords.Limits(question, content),
                question.Limits?.Message is { } message ? $"Otherwise it says: {message}" : null,
                question.Key == content.OccurredAt ? "Dates the case." : null,
                question.Key == content.Service ? "Names the service." : null,
                question.Key == content.Specialty ? "Groups the cases." : null,
            }.OfType<string>(),
        ], problems);
}

/// <param name="Notes">How it judges.</param>
public sealed record CriterionView(string Key, string Text, IReadOnlyList<string> Notes, IReadOnlyList<string> Problems);

/// <param name="At">Position from 0.</param>
/// <param name="When">The answer that leaves a case out, in words.</param>
public sealed record ExclusionView(int At, string Reason, string When, IReadOnlyList<string> Problems);
