using SevenDay.Domain.Audits;

namespace SevenDay.Domain.Tests.Audits;

/// <summary>A small template with every kind of question.</summary>
internal static class AuditContent
{
    internal static readonly TemplateContent Template = new(
        "start", "service", null,
        [
            new("ref", "Reference", QuestionType.ShortText),
            new("clock", "Clock", QuestionType.Choice, Choices: ["Admission", "Arrival"]),
            new("start", "Admission", QuestionType.DateAndTime),
            new("seen", "Was the patient seen?", QuestionType.YesNo),
            new("review", "First review", QuestionType.DateAndTime, ShownWhen: new("seen", "yes")),
            new("service", "Service", QuestionType.Service, Required: false),
            new("due", "Reviews due", QuestionType.WholeNumber, Required: false),
            new("done", "Reviews done", QuestionType.WholeNumber, Required: false),
        ],
        [
            new("fourteen", "Within 14 hours", new WithinMinutes("start", "review", 840)),
            new("daily", "As often as due", new AtLeast("done", "due")),
        ]);

    internal static Dictionary<string, string> Typed(string start, string? review, params (string Key, string Value)[] others)
    {
        var typed = new Dictionary<string, string> { ["ref"] = "A1", ["clock"] = "Admission", ["start"] = start, ["seen"] = review is null ? "no" : "yes" };
        if (review is not null) typed["review"] = review;
        foreach (var (key, value) in others) typed[key] = value;
        return typed;
    }

    internal static ReadEntry Read(Dictionary<string, string> typed, DateTime? latest = null, params NamedService[] services) =>
        new EntryReader(Template, services, latest).Read(typed);
}
