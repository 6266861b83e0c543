using System.ComponentModel.DataAnnotations;
using SevenDay.Application.Assessments;
using SevenDay.Domain.Assessments;

namespace SevenDay.Web.Pages.Assessments;

/// <summary>An answer to a standard as somebody types it.</summary>
public sealed class StandardInput
{
    [Display(Name = "On weekdays"), EnumDataType(typeof(Attainment), ErrorMessage = "Choose how far it is met on weekdays.")]
    public Attainment? Weekday { get; set; }

    [Display(Name = "At weekends"), EnumDataType(typeof(Attainment), ErrorMessage = "Choose how far it is met at weekends.")]
    public Attainment? Weekend { get; set; }

    [Display(Name = "Evidence", Description = "What shows it: audits, job plans, rotas, policies. Nothing that says who a patient is.")]
    public string? Evidence { get; set; }

    [Display(Name = "Gap", Description = "What is missing, and on which days.")]
    public string? Gap { get; set; }

    [Display(Name = "What are you doing about it?")]
    public string? Plan { get; set; }

    [Display(Name = "Who sees to it, by role", Description = "For example, clinical lead for acute medicine.")]
    public string? Owner { get; set; }

    [Display(Name = "Date to review")]
    public DateOnly? ReviewOn { get; set; }

    public List<PartInput> Parts { get; set; } = [];

    public static StandardInput Of(AnswerView answer) => new()
    {
        Weekday = answer.Weekday,
        Weekend = answer.Weekend,
        Evidence = answer.Evidence,
        Gap = answer.Gap,
        Plan = answer.Plan,
        Owner = answer.Owner,
        ReviewOn = answer.ReviewOn,
        Parts = [.. answer.Parts.Select(p => new PartInput { Part = p.Part, Weekday = p.Weekday, Weekend = p.Weekend })],
    };

    public AssessStandard.Command ToCommand(Guid id, int number, long version) => new(
        id, number, version, Weekday, Weekend, Evidence, Gap, Plan, Owner, ReviewOn, [.. Parts.Select(p => new PartView(p.Part, p.Weekday, p.Weekend))]);

    public sealed class PartInput
    {
        public string Part { get; set; } = "";

        [Display(Name = "Weekdays")]
        public Provision? Weekday { get; set; }

        [Display(Name = "Weekends")]
        public Provision? Weekend { get; set; }
    }
}
