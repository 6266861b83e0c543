using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits.Templates.XlsForms;

/// <summary>Reads the rows of the sheet “survey” one after the other into questions, and names what it does not take over.</summary>
internal sealed class XlsFormSurvey(IReadOnlyDictionary<string, XlsFormChoices> lists, List<XlsFormNote> notes)
{
    private static readonly string[] Known = ["type", "name", "label", "hint", "required", "relevant", "constraint", "constraint_message", "appearance"];

    /// <summary>The questions taken over, by their names in the form.</summary>
    private readonly Dictionary<string, (Question Question, XlsFormChoices? Choices)> _taken = new(StringComparer.Ordinal);
    private readonly HashSet<string> _lists = new(StringComparer.Ordinal);
    private readonly List<(XlsFormRow Row, string Text)> _waiting = [];
    private int _repeats;

    internal TemplateContent Content { get; private set; } = TemplateContent.Empty;

    /// <summary>Lists that no question uses.</summary>
    internal IEnumerable<string> Unused => lists.Keys.Where(list => !_lists.Contains(list));

    internal void Read(XlsFormRow row)
    {
        var type = XlsFormTypes.Plain(row["type"]);
        if (type is "begin_repeat" or "end_repeat") _repeats = Math.Max(0, _repeats + (type == "begin_repeat" ? 1 : -1));
        if (type == "begin_repeat") notes.Add(row.Note("type", "Questions that repeat are not taken over. Save an entry for each repeat, with these questions in a template of their own."));
        else if (_repeats > 0 && type != "end_repeat") notes.Add(row.Note("type", "It repeats, so it was left out. Add it to the draft if it is asked once for each case."));
        else if (type == "begin_group") Group(row);
        else if (type == "note") _waiting.Add((row, row["label"]));
        else if (type == "") notes.Add(row.Note("", "The row has no type and was left out. Give it a type, or delete it."));
        else if (type is not ("end_group" or "end_repeat")) Question(row, type);
    }

    /// <summary>Notes after the last question have nothing to stand under.</summary>
    internal void Finish()
    {
        foreach (var (row, _) in _waiting) notes.Add(row.Note("type", "No question follows this note, so it was left out. Write it into a hint in the draft."));
        _waiting.Clear();
    }

    private void Group(XlsFormRow row)
    {
        notes.Add(row.Note("type", row["relevant"].Length > 0
            ? "Groups are not taken over, and neither is the condition of this one. Its questions follow each other and are always asked. Set “Asked only when” on each."
            : "Groups are not taken over. Its questions follow each other without its heading. There is nothing to do."));
    }

    private void Question(XlsFormRow row, string type)
    {
        if (QuestionFor(row, type) is not { } read)
        {
            notes.Add(row.Note("type", XlsFormTypes.WhatToDo(type)));
            return;
        }
        if (row["name"].Length == 0)
        {
            notes.Add(row.Note("name", "The question has no name and was left out. Give it a name, such as first_review."));
            return;
        }
        if (Content.Questions.Count >= TemplateCheck.MostQuestions)
        {
            notes.Add(row.Note("", $"A template has at most {TemplateCheck.MostQuestions} questions. This one was left out. Split the form."));
            return;
        }
        foreach (var column in row.Others(Known)) notes.Add(row.Note(column, $"The column “{column}” is not used. The question is taken over without it."));
        if (row["appearance"].Length > 0 && read.Question.Type != QuestionType.LongText) notes.Add(row.Note("appearance", "The portal decides how a question looks. There is nothing to do."));
        var question = read.Question with
        {
            Key = KeyOf(row),
            Text = TextOf(row),
            Hint = HintOf(row),
            Required = RequiredOf(row),
            ShownWhen = ConditionOf(row),
            Limits = LimitsOf(row, read.Question.Type),
        };
        if (!_taken.TryAdd(row["name"], (question, read.Choices)))
            notes.Add(row.Note("name", $"Another question has this name. It was taken over as “{question.Key}”, and conditions go on naming the first."));
        Content = Content.With(question);
    }

    private (Question Question, XlsFormChoices? Choices)? QuestionFor(XlsFormRow row, string type)
    {
        var words = type.Split(' ');
        if (words is ["select_one", var list, ..])
        {
            var choices = lists.GetValueOrDefault(list);
            _lists.Add(list);
            if (choices is null) notes.Add(row.Note("type", $"The sheet “choices” has no list “{list}”. The question has no answers yet. Write them in the draft."));
            if (words.Length > 2 && words[2] == "or_other") notes.Add(row.Note("type", "“or_other” is not taken over. Add the answer “Other” in the draft, and a short text that is asked only then."));
            else if (words.Length > 2) notes.Add(row.Note("type", $"“{string.Join(' ', words.Skip(2))}” is not taken over. Check the answers in the draft."));
            return (Of(choices?.Type ?? QuestionType.Choice) with { Choices = choices is { Type: not QuestionType.Choice } ? null : [.. (choices?.Answers ?? []).Select(a => a.Answer)] }, choices);
        }
        return type switch
        {
            "datetime" => (Of(QuestionType.DateAndTime), null),
            "integer" or "int" => (Of(QuestionType.WholeNumber), null),
            "text" or "string" => (Of(row["appearance"].Contains("multiline", StringComparison.OrdinalIgnoreCase) ? QuestionType.LongText : QuestionType.ShortText), null),
            _ => null,
        };
    }

    private static Question Of(QuestionType type) => new("", "", type);

    private string KeyOf(XlsFormRow row)
    {
        var taken = Content.Questions.Select(q => q.Key).ToList();
        var name = row["name"];
        if (TemplateKey.ProblemWith(name) is null && !taken.Contains(name)) return name;
        var key = TemplateKey.From(name, taken);
        if (!_taken.ContainsKey(name)) notes.Add(row.Note("name", $"Its short name is now “{key}”: short names have only a to z, 0 to 9 and underscores. Files of entries use it."));
        return key;
    }

    private string TextOf(XlsFormRow row)
    {
        if (row["label"].Length == 0) notes.Add(row.Note("label", "The question has no label. Its name is used. Write the question in the draft."));
        if (row["label"].Contains("${", StringComparison.Ordinal)) notes.Add(row.Note("label", "The portal cannot repeat an answer in a question. Write the question without it in the draft."));
        return row["label"] is { Length: > 0 } label ? label : row["name"];
    }

    private string? HintOf(XlsFormRow row)
    {
        var hint = string.Join(" ", _waiting.Select(w => w.Text).Append(row["hint"]).Where(text => text.Length > 0));
        foreach (var (note, _) in _waiting) notes.Add(note.Note("type", $"The note is now a hint of “{TextShort(row)}”. Check that it reads well there."));
        _waiting.Clear();
        return hint.Length > 0 ? hint : null;
    }

    private static string TextShort(XlsFormRow row) => row["label"] is { Length: > 0 } label ? label : row["name"];

    private bool RequiredOf(XlsFormRow row)
    {
        if (XlsFormExpressions.Required(row["required"]) is { } required) return required;
        notes.Add(row.Note("required", "Only yes and no are taken over. The answer may be left empty now. Change that in the draft if it must be given."));
        return false;
    }

    private ShownWhen? ConditionOf(XlsFormRow row)
    {
        if (row["relevant"].Length == 0) return null;
        string? problem = null;
        if (XlsFormExpressions.Condition(row["relevant"]) is not var (name, answer)) problem = "Only conditions such as ${seen} = 'yes' are taken over.";
        else if (!_taken.TryGetValue(name, out var earlier)) problem = $"The condition names “{name}”, which is no question above that was taken over.";
        else if (earlier.Choices?.AnswerOf(answer) is not { } known) problem = $"“{answer}” is not an answer of “{name}”.";
        else return new ShownWhen(earlier.Question.Key, known);
        notes.Add(row.Note("relevant", problem + " The question is always asked now. Set “Asked only when” in the draft."));
        return null;
    }

    private AnswerLimits? LimitsOf(XlsFormRow row, QuestionType type)
    {
        var (least, most, earlier, others) = XlsFormExpressions.Limits(row["constraint"]);
        if (type != QuestionType.WholeNumber) (least, most, others) = (null, null, least is null && most is null ? others : [row["constraint"]]);
        if (earlier is not null && (type != QuestionType.DateAndTime || !_taken.ContainsKey(earlier))) (earlier, others) = (null, [.. others, $". >= ${{{earlier}}}"]);
        if (others.Count > 0)
            notes.Add(row.Note("constraint", $"“{string.Join("” and “", others)}” is not taken over: only . >= and . <= with a whole number, joined with “and”, and . >= ${{an earlier date and time}}. The answer is taken without this check. Set its limits in the draft."));
        var message = row["constraint_message"] is { Length: > 0 } said ? said : null;
        if (least is not null || most is not null) return new AnswerLimits(least, most, Message: message);
        if (earlier is not null) return new AnswerLimits(NotBefore: _taken[earlier].Question.Key, Message: message);
        if (message is not null) notes.Add(row.Note("constraint_message", "There is no check left to which this message belongs, so it was left out."));
        return null;
    }
}
