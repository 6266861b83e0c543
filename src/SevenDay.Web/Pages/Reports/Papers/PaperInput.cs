using System.ComponentModel.DataAnnotations;
using SevenDay.Application.Papers;
using SevenDay.Domain.Papers;

namespace SevenDay.Web.Pages.Reports.Papers;

/// <summary>A paper as the programme lead fills it in.</summary>
public sealed class PaperInput
{
    [Display(Name = "Title")]
    public string? Title { get; set; }

    [Display(Name = "Who meets?", Description = "For example, Health and Wellbeing Board.")]
    public string? Body { get; set; }

    [Display(Name = "Day of the meeting")]
    public DateOnly? MeetingOn { get; set; }

    [Display(Name = "Item on the agenda", Description = "You can leave this empty.")]
    public string? Item { get; set; }

    [Display(Name = "Wards and communities affected", Description = "You can leave this empty.")]
    public string? Affected { get; set; }

    [Display(Name = "Presented by, as a role", Description = "For example, programme lead. Not a name.")]
    public string? PresentedBy { get; set; }

    [Display(Name = "Show figures for", Description = "Plans and claims belong to the whole programme and are always shown in full.")]
    public Guid? Scope { get; set; }

    [Display(Name = "What does it show?")]
    public List<PaperSection> Sections { get; set; } = [];

    [Display(Name = "Recommendations", Description = "What the board is asked to do, one in each line. Needed before the paper is issued.")]
    public string? Recommendations { get; set; }

    [Display(Name = "Introduction and background")]
    public string? Background { get; set; }

    [Display(Name = "Reasons for the recommendations")]
    public string? Reasons { get; set; }

    [Display(Name = "Consultation", Description = "Who was asked, and what they said.")]
    public string? Consultation { get; set; }

    [Display(Name = "Financial implications")]
    public string? Financial { get; set; }

    [Display(Name = "Legal implications")]
    public string? Legal { get; set; }

    [Display(Name = "Diversity and equality implications")]
    public string? Diversity { get; set; }

    public static PaperInput Of(PaperForm form) => new()
    {
        Title = form.Title,
        Body = form.Body,
        MeetingOn = form.MeetingOn,
        Item = form.Item,
        Affected = form.Affected,
        PresentedBy = form.PresentedBy,
        Scope = form.Scope,
        Sections = [.. form.Sections],
        Recommendations = form.Recommendations,
        Background = form.Background,
        Reasons = form.Reasons,
        Consultation = form.Consultation,
        Financial = form.Financial,
        Legal = form.Legal,
        Diversity = form.Diversity,
    };

    public PaperForm ToForm() => new(
        Title, Body, MeetingOn, Item, Affected, PresentedBy, Scope, Sections, Recommendations, Background, Reasons, Consultation, Financial, Legal, Diversity);
}
