using FluentValidation;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits.Templates;

/// <summary>A question as it was typed.</summary>
/// <param name="Key">The short name; made from the words when empty.</param>
/// <param name="Choices">One answer on each line.</param>
/// <param name="ShownWhen">A condition as the form offers it.</param>
/// <param name="AtLeast">Smallest number.</param>
/// <param name="AtMost">Largest number.</param>
/// <param name="NotBefore">Key of an earlier date and time.</param>
/// <param name="Message">Said when the answer does not keep to these.</param>
public sealed record QuestionInput(
    string? Key, string? Text, QuestionType Type, string? Hint, bool Required, string? Choices, string? ShownWhen, int? AtLeast, int? AtMost, string? NotBefore, string? Message)
{
    internal static readonly QuestionInput Empty = new(null, null, QuestionType.YesNo, null, true, null, null, null, null, null, null);

    internal static QuestionInput Of(Question question) => new(
        question.Key, question.Text, question.Type, question.Hint, question.Required, string.Join('\n', question.Choices ?? []), ConditionText.Of(question.ShownWhen),
        question.Limits?.AtLeast, question.Limits?.AtMost, question.Limits?.NotBefore, question.Limits?.Message);

    /// <summary>The question, with only what its type can have. It may have problems of meaning, which the draft shows.</summary>
    internal Question Read(IEnumerable<string> otherKeys)
    {
        var key = TemplateRules.KeyOf(Key, Text!, [.. otherKeys]);
        var limits = Type switch
        {
            QuestionType.WholeNumber when (AtLeast ?? AtMost) is not null => new AnswerLimits(AtLeast, AtMost, Message: TemplateRules.Filled(Message)),
            QuestionType.DateAndTime when TemplateRules.Filled(NotBefore) is { } earlier => new AnswerLimits(NotBefore: earlier, Message: TemplateRules.Filled(Message)),
            _ => null,
        };
        return new Question(
            key, Text!.Trim(), Type, TemplateRules.Filled(Hint), Required, Type == QuestionType.Choice ? TemplateRules.Lines(Choices) : null, ConditionText.Read(ShownWhen), limits);
    }
}

internal static class QuestionInputRules
{
    internal static void RuleForQuestion<T>(this AbstractValidator<T> validator, Func<T, QuestionInput> question)
    {
        validator.RuleFor(c => question(c).Text).NotEmpty().WithMessage("Enter the question.").MaximumLength(300).WithMessage("Shorten the question to 300 characters or fewer.")
            .OverridePropertyName(nameof(QuestionInput.Text));
        validator.RuleFor(c => question(c).Hint).MaximumLength(500).WithMessage("Shorten the hint to 500 characters or fewer.").OverridePropertyName(nameof(QuestionInput.Hint));
        validator.RuleFor(c => question(c).Type).IsInEnum().WithMessage("Choose the kind of answer.").OverridePropertyName(nameof(QuestionInput.Type));
        validator.RuleFor(c => question(c).Choices).MaximumLength(10_000).WithMessage("Shorten the answers to 10,000 characters or fewer.").OverridePropertyName(nameof(QuestionInput.Choices));
        validator.RuleFor(c => question(c).Message).MaximumLength(200).WithMessage("Shorten the message to 200 characters or fewer.").OverridePropertyName(nameof(QuestionInput.Message));
    }
}
