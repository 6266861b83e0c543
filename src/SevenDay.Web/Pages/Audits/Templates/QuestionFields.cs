using System.ComponentModel.DataAnnotations;
using SevenDay.Application.Audits.Templates;
using SevenDay.Domain.Audits;

namespace SevenDay.Web.Pages.Audits.Templates;

/// <summary>A question as it is typed.</summary>
public sealed class QuestionFields
{
    [Display(Name = "Question", Description = "As the auditor reads it.")]
    public string? Text { get; set; }

    [Display(Name = "Hint (optional)", Description = "Help under the question, such as where to look.")]
    public string? Hint { get; set; }

    [Display(Name = "Kind of answer")]
    public QuestionType Type { get; set; }

    [Display(Name = "Answers to choose from", Description = "One on each line, two or more.")]
    public string? Choices { get; set; }

    [Display(Name = "Smallest number (optional)"), Range(0, AnswerLimits.LargestNumber, ErrorMessage = "The smallest number must be from 0 to 1,000,000.")]
    public int? AtLeast { get; set; }

    [Display(Name = "Largest number (optional)"), Range(0, AnswerLimits.LargestNumber, ErrorMessage = "The largest number must be from 0 to 1,000,000.")]
    public int? AtMost { get; set; }

    [Display(Name = "It may not be before")]
    public string? NotBefore { get; set; }

    [Display(Name = "What to say if the answer is outside these limits (optional)", Description = "Only for a number with limits, or a date that may not be before another.")]
    public string? Message { get; set; }

    [Display(Name = "Must it be answered?")]
    public bool Required { get; set; }

    [Display(Name = "Asked only when", Description = "The question is left out otherwise.")]
    public string? ShownWhen { get; set; }

    [Display(Name = "Short name (optional)", Description = "Heads the column in files, such as first_review. It is made from the question if you leave it empty.")]
    public string? Key { get; set; }

    public static QuestionFields Of(QuestionInput stored) => new()
    {
        Text = stored.Text,
        Hint = stored.Hint,
        Type = stored.Type,
        Choices = stored.Choices,
        AtLeast = stored.AtLeast,
        AtMost = stored.AtMost,
        NotBefore = stored.NotBefore,
        Message = stored.Message,
        Required = stored.Required,
        ShownWhen = stored.ShownWhen,
        Key = stored.Key,
    };

    public QuestionInput Typed() => new(Key, Text, Type, Hint, Required, Choices, ShownWhen, AtLeast, AtMost, NotBefore, Message);
}
