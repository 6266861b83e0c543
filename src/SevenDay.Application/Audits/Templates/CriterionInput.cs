using System.Globalization;
using FluentValidation;
using SevenDay.Application.Errors;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits.Templates;

/// <summary>Ways to judge a case.</summary>
public enum RuleKind
{
    WithinMinutes,
    AnswerIs,
    AtLeast,
    OpenAsDeclared,
}

/// <summary>A criterion as it was typed. Of the fields of the rules only those of the chosen one count.</summary>
/// <param name="Key">The short name; made from the words when empty.</param>
/// <param name="Answers">Of “the answer is”: one good answer on each line.</param>
/// <param name="ExcludedWhen">A condition as the form offers it, for cases that do not count.</param>
/// <param name="Standard">“2017|2”: edition and number; empty for none.</param>
/// <param name="Percent">Share that should meet it, above 0 and at most 100.</param>
/// <param name="AppliesWhen">A condition as the form offers it.</param>
/// <param name="AndWhen">A second one that must hold as well.</param>
/// <param name="Urgent">Whether a single missed case asks for an answer.</param>
public sealed record CriterionInput(
    string? Key, string? Text, RuleKind Rule, string? From, string? To, int? Minutes, string? Question, string? Answers, string? Done, string? Due, string? FoundOpen,
    string? ExcludedWhen, string? Standard, decimal? Percent, string? AppliesWhen, string? AndWhen, bool Urgent = false)
{
    internal static readonly CriterionInput Empty = new(null, null, RuleKind.WithinMinutes, null, null, null, null, null, null, null, null, null, null, 90, null, null);

    internal static CriterionInput Of(Criterion criterion)
    {
        var input = Empty with
        {
            Key = criterion.Key,
            Text = criterion.Text,
            ExcludedWhen = ConditionText.Of(CriterionWords.Excluded(criterion.Rule)),
            Standard = criterion.StandardNumber is { } number ? string.Create(CultureInfo.InvariantCulture, $"{criterion.StandardEdition}|{number}") : null,
            Percent = (decimal)Math.Round(criterion.Threshold * 100, 2),
            AppliesWhen = ConditionText.Of(criterion.AppliesWhen?.ElementAtOrDefault(0)),
            AndWhen = ConditionText.Of(criterion.AppliesWhen?.ElementAtOrDefault(1)),
            Urgent = criterion.Urgent,
        };
        return criterion.Rule switch
        {
            WithinMinutes rule => input with { Rule = RuleKind.WithinMinutes, From = rule.From, To = rule.To, Minutes = rule.Minutes },
            AnswerIs rule => input with { Rule = RuleKind.AnswerIs, Question = rule.Key, Answers = string.Join('\n', new[] { rule.Answer }.Concat(rule.Or ?? [])) },
            AtLeast rule => input with { Rule = RuleKind.AtLeast, Done = rule.Done, Due = rule.Due },
            OpenAsDeclared rule => input with { Rule = RuleKind.OpenAsDeclared, FoundOpen = rule.FoundOpen },
            _ => input,
        };
    }

    /// <summary>The criterion. It may have problems of meaning, which the draft shows.</summary>
    internal Criterion Read(IEnumerable<string> otherKeys)
    {
        var key = TemplateRules.KeyOf(Key, Text!, [.. otherKeys]);
        var (edition, number) = Standard?.Split('|') is [{ Length: > 0 } named, var text] && int.TryParse(text, CultureInfo.InvariantCulture, out var parsed) ? (named, parsed) : ((string?)null, (int?)null);
        var applies = new[] { ConditionText.Read(AppliesWhen), ConditionText.Read(AndWhen) }.OfType<ShownWhen>().Distinct().ToList();
        return new Criterion(key, Text!.Trim(), ReadRule(), number, edition, (double)(Percent!.Value / 100), applies.Count == 0 ? null : applies, Urgent);
    }

    private CriterionRule ReadRule()
    {
        var excluded = ConditionText.Read(ExcludedWhen);
        switch (Rule)
        {
            case RuleKind.AnswerIs:
                var answers = TemplateRules.Lines(Answers);
                return new AnswerIs(Needed(Question, nameof(Question)), answers is [var first, ..] ? first : throw new InvalidException("Write the answer that is hoped for.", nameof(Answers)), answers.Count > 1 ? [.. answers.Skip(1)] : null);
            case RuleKind.AtLeast:
                return new AtLeast(Needed(Done, nameof(Done)), Needed(Due, nameof(Due)), excluded);
            case RuleKind.OpenAsDeclared:
                return new OpenAsDeclared(Needed(FoundOpen, nameof(FoundOpen)));
            default:
                return new WithinMinutes(Needed(From, nameof(From)), Needed(To, nameof(To)), Minutes ?? throw new InvalidException("Enter the time allowed in minutes, such as 840 for 14 hours.", nameof(Minutes)), excluded);
        }
    }

    private static string Needed(string? key, string field) => TemplateRules.Filled(key) ?? throw new InvalidException("Choose a question.", field);
}

internal static class CriterionInputRules
{
    internal static void RuleForCriterion<T>(this AbstractValidator<T> validator, Func<T, CriterionInput> criterion)
    {
        validator.RuleFor(c => criterion(c).Text).NotEmpty().WithMessage("Enter the criterion.").MaximumLength(200).WithMessage("Shorten the criterion to 200 characters or fewer.")
            .OverridePropertyName(nameof(CriterionInput.Text));
        validator.RuleFor(c => criterion(c).Rule).IsInEnum().WithMessage("Choose how a case is judged.").OverridePropertyName(nameof(CriterionInput.Rule));
        validator.RuleFor(c => criterion(c).Percent).NotNull().WithMessage("Enter the share that should meet it, such as 90.")
            .GreaterThan(0).WithMessage("The share must be above 0%.").LessThanOrEqualTo(100).WithMessage("The share must be 100% or less.").OverridePropertyName(nameof(CriterionInput.Percent));
    }
}
