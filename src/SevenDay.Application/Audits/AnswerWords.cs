using SevenDay.Domain.Audits;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Audits;

/// <summary>Stored answers as people read them, and as they would type them again.</summary>
internal sealed class AnswerWords(TemplateContent content, IReadOnlyList<NamedService> services)
{
    private const string None = "No answer";

    internal IReadOnlyList<GetEntry.Answered> Of(IReadOnlyDictionary<string, string> answers) =>
        [.. content.Questions.Where(q => answers.ContainsKey(q.Key)).Select(q => new GetEntry.Answered(q.Text, InWords(q, answers)))];

    internal IReadOnlyList<GetEntry.Difference> Differences(IReadOnlyDictionary<string, string> before, IReadOnlyDictionary<string, string> after) =>
        [.. content.Questions.Where(q => before.GetValueOrDefault(q.Key) != after.GetValueOrDefault(q.Key)).Select(q => new GetEntry.Difference(q.Text, InWords(q, before), InWords(q, after)))];

    internal IReadOnlyDictionary<string, string> Typed(IReadOnlyDictionary<string, string> answers) => content.Questions.Where(q => answers.ContainsKey(q.Key))
        .ToDictionary(q => q.Key, q => q.Type == QuestionType.DateAndTime && new Answers(answers).Instant(q.Key) is { } at ? TypedInstant.Write(at) : answers[q.Key]);

    private string InWords(Question question, IReadOnlyDictionary<string, string> answers)
    {
        if (!answers.TryGetValue(question.Key, out var value) || value.Length == 0) return None;
        return question.Type switch
        {
            QuestionType.DateAndTime when new Answers(answers).Instant(question.Key) is { } at => WhenInWords(NhsCalendar.ToLocal(at)),
            QuestionType.Service => services.FirstOrDefault(s => s.Id.ToString() == value)?.Name ?? "A service that has ended",
            QuestionType.YesNo or QuestionType.YesNoNotApplicable => value switch { "yes" => "Yes", "no" => "No", _ => "Not applicable" },
            _ => value,
        };
    }

    private static string WhenInWords(DateTime local) => $"{local:d MMMM yyyy} at {TimeWords.Time((int)local.TimeOfDay.TotalMinutes)}";
}
