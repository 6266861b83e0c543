using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits.Templates.XlsForms;

/// <summary>A list of answers: their names in the form, and the answers they become.</summary>
/// <param name="Type">Yes and no are no choice but a type of their own.</param>
/// <param name="Answers">By the name that conditions use.</param>
internal sealed record XlsFormChoices(QuestionType Type, IReadOnlyList<(string Name, string Answer)> Answers)
{
    internal string? AnswerOf(string name) => Answers.FirstOrDefault(a => a.Name == name).Answer;

    internal static Dictionary<string, XlsFormChoices> Read(XlsFormSheet? sheet, List<XlsFormNote> notes)
    {
        var lists = new Dictionary<string, List<(string Name, string Label)>>(StringComparer.Ordinal);
        foreach (var column in sheet?.Header.Where(h => h.Length > 0 && h is not ("list_name" or "name" or "label")).Distinct() ?? [])
            notes.Add(new(sheet!.Name, 1, column, column, "This column of the choices is not used. The answers are taken over without it."));
        foreach (var row in sheet?.Rows ?? [])
        {
            var (list, name, label) = (row["list_name"], row["name"], row["label"]);
            if (list.Length == 0 || name.Length == 0)
            {
                notes.Add(row.Note(list.Length == 0 ? "list_name" : "name", "The row names no list, or its answer has no name. It was left out. Complete the row, or add the answer to the question by hand."));
                continue;
            }
            if (!lists.TryGetValue(list, out var answers)) lists[list] = answers = [];
            if (answers.Any(a => a.Name == name)) notes.Add(row.Note("name", "The list has an answer with this name already. This one was left out. Give it another name."));
            else answers.Add((name, label.Length > 0 ? label : name));
        }
        return lists.ToDictionary(l => l.Key, l => Of(l.Value));
    }

    private static XlsFormChoices Of(List<(string Name, string Label)> list)
    {
        var fixedAnswers = list.ConvertAll(a => (a.Name, Answer: Fixed(a)));
        if (list.Count is 2 or 3 && fixedAnswers.All(a => a.Answer is not null) && fixedAnswers.Select(a => a.Answer).Distinct().Count() == list.Count
            && fixedAnswers.Any(a => a.Answer == "yes") && fixedAnswers.Any(a => a.Answer == "no"))
            return new(list.Count == 2 ? QuestionType.YesNo : QuestionType.YesNoNotApplicable, [.. fixedAnswers.Select(a => (a.Name, a.Answer!))]);
        var twice = list.GroupBy(a => a.Label, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return new(QuestionType.Choice, list.ConvertAll(a => (a.Name, twice.Contains(a.Label) ? $"{a.Label} ({a.Name})" : a.Label)));
    }

    // By what people read: a name such as “n” may stand for anything.
    private static string? Fixed((string Name, string Label) answer) => answer.Label.ToLowerInvariant() switch
    {
        "yes" => "yes",
        "no" => "no",
        "n/a" or "na" or "not applicable" => Domain.Audits.Answers.NotApplicable,
        _ => null,
    };
}
