using SevenDay.Domain.Audits;

namespace SevenDay.Domain.Tests.Audits;

/// <summary>A draft in which every rule names every other kind of question, and nothing is wrong.</summary>
internal static class DraftContent
{
    internal static TemplateContent Sound { get; } = new(
        "start", "service", "ward",
        [
            new("start", "Admission", QuestionType.DateAndTime),
            new("ward", "Ward", QuestionType.Choice, Choices: ["Acute", "Surgery", "Other"]),
            new("left", "Did the patient leave early?", QuestionType.YesNo),
            new("seen", "Was the patient seen?", QuestionType.YesNoNotApplicable, ShownWhen: new("left", "no")),
            new("review", "Review", QuestionType.DateAndTime, ShownWhen: new("seen", "yes"), Limits: new(NotBefore: "start", Message: "The review cannot come first.")),
            new("due", "Reviews due", QuestionType.WholeNumber, Limits: new(0, 4)),
            new("done", "Reviews done", QuestionType.WholeNumber, Limits: new(AtLeast: 0)),
            new("open", "Was it open?", QuestionType.YesNo),
            new("service", "Service", QuestionType.Service, Required: false),
            new("comment", "Comment", QuestionType.LongText, Required: false),
        ],
        [
            new("fourteen", "Within 14 hours", new WithinMinutes("start", "review", 840, new("seen", "not applicable")), 2, "2017", AppliesWhen: [new("ward", "Acute"), new("open", "yes")]),
            new("daily", "As often as due", new AtLeast("done", "due", new("left", "yes")), 8, "2017"),
            new("seen", "Seen", new AnswerIs("seen", "yes", ["no"])),
            new("declared", "Open as declared", new OpenAsDeclared("open"), Threshold: 1),
        ],
        [new("left", "yes", "Left early")]);

    internal static TemplateContent With(Question question) => Sound.WithQuestion(question.Key, question);

    internal static TemplateContent With(Criterion criterion) => Sound.WithCriterion(criterion.Key, criterion);

    internal static Question Question(string key) => Sound.Find(key)!;

    internal static Criterion Criterion(string key) => Sound.Criteria.Single(c => c.Key == key);
}
