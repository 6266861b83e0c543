using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using SevenDay.Application.Audits;
using SevenDay.Web.Components;

namespace SevenDay.Web.Pages.Audits.Entries;

/// <summary>Questions that are asked together: those of the form, or those that one answer brings up.</summary>
public sealed record QuestionGroup(EntryInput Input, GetEntryForm.Result Form, IReadOnlyList<GetEntryForm.Question> Questions)
{
    /// <summary>More choices than this are offered as a list to pick from.</summary>
    public const int MostRadios = 5;

    /// <summary>The questions that no other brings up.</summary>
    public static QuestionGroup First(EntryInput input, GetEntryForm.Result form) =>
        new(input, form, [.. form.Questions.Where(q => form.Questions.All(other => other.Key != q.ShownWhenKey))]);

    /// <summary>The questions that an answer brings up; none when it brings up nothing.</summary>
    public QuestionGroup? After(string key, string answer) =>
        Form.Questions.Where(q => q.ShownWhenKey == key && q.ShownWhenAnswer == answer).ToList() is { Count: > 0 } shown ? this with { Questions = shown } : null;

    public IEnumerable<SelectListItem> Choices(GetEntryForm.Question question) => question.Choices.Select(c => new SelectListItem(c, c)).Prepend(new("Choose one", ""));

    public IEnumerable<SelectListItem> Services(GetEntryForm.Question question) =>
        Form.Services.Select(s => new SelectListItem(s.Name, s.Id.ToString())).Prepend(new(question.Required ? "Choose a service" : "None named", ""));

    public static IEnumerable<SelectListItem> Days(GetEntryForm.Question question) =>
        question.Days.Select(d => new SelectListItem($"{d:dddd} {Words.Date(d)}", d.ToString("yyyy-MM-dd"))).Prepend(new("Choose the day", ""));

    public static string Label(GetEntryForm.Question question) => question.Required ? question.Text : $"{question.Text} (optional)";

    public static string? ErrorOf(ModelStateDictionary state, string key) => state.GetValueOrDefault($"Input.Answers[{key}]")?.Errors.FirstOrDefault()?.ErrorMessage;
}
