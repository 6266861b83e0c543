using System.ComponentModel.DataAnnotations;
using SevenDay.Application.Audits.Templates;

namespace SevenDay.Web.Pages.Audits.Templates;

/// <summary>A criterion as it is typed.</summary>
public sealed class CriterionFields
{
    [Display(Name = "Criterion", Description = "What is hoped for, such as First consultant review within 14 hours.")]
    public string? Text { get; set; }

    [Display(Name = "How is a case judged?")]
    public RuleKind Rule { get; set; }

    [Display(Name = "The clock starts at")]
    public string? From { get; set; }

    [Display(Name = "The clock stops at", Description = "A case without an answer here has not met it.")]
    public string? To { get; set; }

    [Display(Name = "Minutes allowed", Description = "Elapsed time, also over a clock change. 60 is 1 hour, 720 is 12 hours, 840 is 14 hours, 1440 is 24 hours."), Range(1, 527_040, ErrorMessage = "The time allowed must be 1 minute or more, and at most a year.")]
    public int? Minutes { get; set; }

    [Display(Name = "Question with the answer")]
    public string? Question { get; set; }

    [Display(Name = "Good answers", Description = "One on each line, as they are offered, such as yes.")]
    public string? Answers { get; set; }

    [Display(Name = "Number done")]
    public string? Done { get; set; }

    [Display(Name = "Number due", Description = "A case with none due is not judged.")]
    public string? Due { get; set; }

    [Display(Name = "Question that says whether it was open")]
    public string? FoundOpen { get; set; }

    [Display(Name = "A case does not count when", Description = "Only for a time allowed and for as many as were due. To leave a case out of every criterion, add an exclusion instead.")]
    public string? ExcludedWhen { get; set; }

    [Display(Name = "Only cases in which")]
    public string? AppliesWhen { get; set; }

    [Display(Name = "And in which")]
    public string? AndWhen { get; set; }

    [Display(Name = "Clinical standard that it measures")]
    public string? Standard { get; set; }

    [Display(Name = "Share of cases that should meet it"), Range(0.01, 100, ErrorMessage = "The share must be above 0% and at most 100%.")]
    public decimal? Percent { get; set; }

    [Display(Name = "Is it urgent?", Description = "Choose this for what should never happen, such as a patient at risk whom nobody saw.")]
    public bool Urgent { get; set; }

    [Display(Name = "Short name (optional)", Description = "It is made from the criterion if you leave it empty.")]
    public string? Key { get; set; }

    public static CriterionFields Of(CriterionInput stored) => new()
    {
        Text = stored.Text,
        Rule = stored.Rule,
        From = stored.From,
        To = stored.To,
        Minutes = stored.Minutes,
        Question = stored.Question,
        Answers = stored.Answers,
        Done = stored.Done,
        Due = stored.Due,
        FoundOpen = stored.FoundOpen,
        ExcludedWhen = stored.ExcludedWhen,
        AppliesWhen = stored.AppliesWhen,
        AndWhen = stored.AndWhen,
        Standard = stored.Standard,
        Percent = stored.Percent,
        Urgent = stored.Urgent,
        Key = stored.Key,
    };

    public CriterionInput Typed() => new(
        Key, Text, Rule, From, To, Minutes, Question, Answers, Done, Due, FoundOpen, ExcludedWhen, Standard, Percent, AppliesWhen, AndWhen, Urgent);
}
