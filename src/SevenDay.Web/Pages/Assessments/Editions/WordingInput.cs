using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using SevenDay.Application.Standards;
using SevenDay.Domain.Standards;

namespace SevenDay.Web.Pages.Assessments.Editions;

/// <summary>A standard as an administrator words it.</summary>
public sealed class WordingInput
{
    [Display(Name = "Topic")]
    public string? Topic { get; set; }

    [Display(Name = "What it asks for")]
    public string? Requirement { get; set; }

    [Display(Name = "Is it a priority standard?")]
    public bool IsPriority { get; set; }

    [Display(Name = "Pass mark", Description = "Share of cases that must meet it. Leave empty when there is none.")]
    public decimal? PassMark { get; set; }

    [Display(Name = "Where does its clock start?")]
    public ClockStart? Clock { get; set; }

    [Display(Name = "Limits", Description = "One in each line, such as “First consultant review: 14 hours” or “Review of other patients: 1 time a day”.")]
    public string? Limits { get; set; }

    [Display(Name = "Tests or interventions to answer one by one", Description = "One in each line. Leave empty for a standard that is answered as a whole.")]
    public string? Parts { get; set; }

    public static WordingInput Of(StandardForm form) => new()
    {
        Topic = form.Topic,
        Requirement = form.Requirement,
        IsPriority = form.IsPriority,
        PassMark = form.PassMark,
        Clock = form.Clock,
        Limits = form.Limits,
        Parts = form.Parts,
    };

    public StandardForm ToForm() => new(Topic, Requirement, IsPriority, PassMark, Clock, Limits, Parts);

    public static IEnumerable<SelectListItem> Clocks() =>
        [new("It has none", ""), new("At admission", nameof(ClockStart.Admission)), new("At arrival", nameof(ClockStart.Arrival))];
}
