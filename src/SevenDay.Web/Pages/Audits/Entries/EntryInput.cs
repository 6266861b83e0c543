using SevenDay.Application.Audits;
using SevenDay.Domain.Audits;

namespace SevenDay.Web.Pages.Audits.Entries;

/// <summary>The form for one entry, by question key. A date and time come in two boxes, and a third where the clocks go back.</summary>
public sealed class EntryInput
{
    /// <summary>Made with the form: however often it is sent, it is one entry.</summary>
    public Guid SubmissionKey { get; set; }

    public Dictionary<string, string?> Answers { get; set; } = [];

    public Dictionary<string, string?> Days { get; set; } = [];

    public Dictionary<string, string?> Times { get; set; } = [];

    public Dictionary<string, string?> Clocks { get; set; } = [];

    /// <summary>Makes room for every question, so that the page can show it.</summary>
    public void Prepare(IEnumerable<GetEntryForm.Question> questions)
    {
        foreach (var question in questions)
            foreach (var answers in question.Type == QuestionType.DateAndTime ? [Days, Times, Clocks] : new[] { Answers })
                answers.TryAdd(question.Key, "");
    }

    /// <summary>Puts back answers that were typed before.</summary>
    public void Fill(IEnumerable<GetEntryForm.Question> questions, IReadOnlyDictionary<string, string> typed)
    {
        foreach (var question in questions.Where(q => typed.ContainsKey(q.Key)))
        {
            var parts = typed[question.Key].Split(' ');
            if (question.Type != QuestionType.DateAndTime) Answers[question.Key] = typed[question.Key];
            else (Days[question.Key], Times[question.Key], Clocks[question.Key]) = (parts[0], parts.ElementAtOrDefault(1), parts.ElementAtOrDefault(2));
        }
    }

    public Dictionary<string, string> Typed(IEnumerable<GetEntryForm.Question> questions) =>
        questions.ToDictionary(q => q.Key, q => q.Type == QuestionType.DateAndTime ? $"{Days[q.Key]} {Times[q.Key]} {Clocks[q.Key]}".Trim() : Answers[q.Key] ?? "");
}
