using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using SevenDay.Application.Audits;
using SevenDay.Domain.Audits;
using SevenDay.Web.Components;

namespace SevenDay.Web.Pages.Audits.Entries;

/// <summary>Questions that are asked together: those of the form, or those that one answer brings up.</summary>
public sealed record QuestionGroup(EntryInput Input, AskedForm Form, IReadOnlyList<GetEntryForm.Question> Questions)
{
    /// <summary>Those of the form, which bring up the others.</summary>
    public static QuestionGroup Of(EntryInput input, AskedForm form)
    {
        input.Prepare(form.Questions);
        return new(input, form, [.. form.Questions.Where(q => form.Questions.All(other => other.Key != q.ShownWhenKey))]);
    }

    /// <summary>More choices than this are offered as a list to pick from.</summary>
    public const int MostRadios = 5;

    /// <summary>The questions that an answer brings up; none when it brings up nothing.</summary>
    public QuestionGroup? After(string key, string answer) =>
        Form.Questions.Where(q => q.ShownWhenKey == key && q.ShownWhenAnswer == answer).ToList() is { Count: > 0 } shown ? this with { Questions = shown } : null;

    public IEnumerable<SelectListItem> Choices(GetEntryForm.Question question) => question.Choices.Select(c => new SelectListItem(c, c)).Prepend(new("Choose one", ""));

    public IEnumerable<SelectListItem> Services(GetEntryForm.Question question) =>
        Form.Services.Select(s => new SelectListItem(s.Name, s.Id.ToString())).Prepend(new(question.Required ? "Choose a service" : "None named", ""));

    public static IEnumerable<SelectListItem> Days(GetEntryForm.Question question) =>
        question.Days.Select(d => new SelectListItem($"{d:dddd} {Words.Date(d)}", d.ToString("yyyy-MM-dd"))).Prepend(new("Choose the day", ""));

    /// <summary>Answers of a list to pick from that bring up more questions: without a script they cannot be hidden, so each group says when it is asked.</summary>
    public IEnumerable<(string Answer, QuestionGroup Group)> AfterChoices(GetEntryForm.Question question) =>
        question.Choices.Select(choice => (choice, After(question.Key, choice))).Where(shown => shown.Item2 is not null)!;

    /// <summary>The answers to a question that offers some, as people read them.</summary>
    public static IReadOnlyList<string> Answers(GetEntryForm.Question question) => question.Type switch
    {
        QuestionType.YesNo => ["Yes", "No"],
        QuestionType.YesNoNotApplicable => ["Yes", "No", "Not applicable"],
        _ => question.Choices,
    };

    public static string Label(GetEntryForm.Question question) => question.Required ? question.Text : $"{question.Text} (optional)";

    public static string? ErrorOf(ModelStateDictionary state, string key) => state.GetValueOrDefault($"Input.Answers[{key}]")?.Errors.FirstOrDefault()?.ErrorMessage;
}

/// <summary>What a form asks and offers.</summary>
/// <param name="ClocksGoBack">Whether the hour that happens twice lies within reach.</param>
public sealed record AskedForm(IReadOnlyList<GetEntryForm.Question> Questions, IReadOnlyList<GetEntryForm.ServiceChoice> Services, bool ClocksGoBack)
{
    public static AskedForm Of(GetEntryForm.Result form) => new(form.Questions, form.Services, form.ClocksGoBack);
}
