using System.Globalization;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits;

/// <summary>Says what a question asks for, to people who answer it and to people who write it.</summary>
internal static class QuestionWords
{
    internal static string Of(QuestionType type) => type switch
    {
        QuestionType.DateAndTime => "Date and time",
        QuestionType.YesNo => "Yes or no",
        QuestionType.YesNoNotApplicable => "Yes, no or not applicable",
        QuestionType.WholeNumber => "Whole number",
        QuestionType.ShortText => "Short text",
        QuestionType.LongText => "Long text",
        _ => type.ToString(),
    };

    /// <summary>“From 0 to 10.” or “Not before “Date of admission”.”; none when the type alone says it.</summary>
    internal static string? Limits(Question question, TemplateContent content) => question.Limits switch
    {
        { AtLeast: { } least, AtMost: { } most } => $"From {Number(least)} to {Number(most)}.",
        { AtLeast: { } least } => $"{Number(least)} or more.",
        { AtMost: { } most } => $"{Number(most)} or less.",
        { NotBefore: { } earlier } => $"Not before “{content.Find(earlier)?.Text ?? earlier}”.",
        _ => null,
    };

    /// <summary>“when “Was the patient seen?” is “yes””.</summary>
    internal static string Condition(ShownWhen condition, TemplateContent content) => $"when “{content.Find(condition.Key)?.Text ?? condition.Key}” is “{condition.Answer}”";

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
