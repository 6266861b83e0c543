using System.ComponentModel.DataAnnotations;
using SevenDay.Domain.Workstreams;

namespace SevenDay.Web.Pages.Workstreams.Risks;

/// <summary>What is typed whenever a risk is scored.</summary>
public abstract class RatingInput
{
    [Display(Name = "How likely is it now?"), Required(ErrorMessage = "Choose how likely it is now.")]
    public int? Probability { get; set; }

    [Display(Name = "How bad would it be now?"), Required(ErrorMessage = "Choose how bad it would be now.")]
    public int? Impact { get; set; }

    [Display(Name = "Who owns it?", Description = "A role, such as Finance director. Not the name of a person."), Required(ErrorMessage = "Enter the role that owns the risk, such as Finance director.")]
    public string OwnerRole { get; set; } = "";

    [Display(Name = "Response"), Required(ErrorMessage = "Choose a response.")]
    public RiskResponse? Response { get; set; }

    [Display(Name = "What is done about it?", Description = "Nothing that says who a patient is."), Required(ErrorMessage = "Say what is done about the risk.")]
    public string ResponseInWords { get; set; } = "";

    [Display(Name = "How likely will it be once the response works?"), Required(ErrorMessage = "Choose how likely it will be once the response works.")]
    public int? ResidualProbability { get; set; }

    [Display(Name = "How bad would it be once the response works?"), Required(ErrorMessage = "Choose how bad it would be once the response works.")]
    public int? ResidualImpact { get; set; }

    [Display(Name = "Why does the score rise although something is done?", Description = "Only where the score once the response works is higher than now.")]
    public string? ResidualBecause { get; set; }

    [Display(Name = "Next review"), Required(ErrorMessage = "Enter the day of the next review.")]
    public DateOnly? NextReview { get; set; }
}
