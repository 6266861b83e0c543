using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Workstreams;

namespace SevenDay.Web.Pages.Workstreams.Risks;

public sealed class ReviewModel(IMediator mediator) : RiskPage(mediator)
{
    [BindProperty] public InputModel Input { get; set; } = new();

    public void OnGet() => Input = new InputModel
    {
        Probability = Current.Now.Probability,
        Impact = Current.Now.Impact,
        OwnerRole = Current.OwnerRole,
        Response = Current.Response,
        ResponseInWords = Current.ResponseInWords,
        ResidualProbability = Current.Residual.Probability,
        ResidualImpact = Current.Residual.Impact,
        ResidualBecause = Current.ResidualBecause,
        On = Current.AsOf,
    };

    public async Task<IActionResult> OnPostAsync()
    {
        await Mediator.Send(new ReviewRisk.Command(
            Id, Version, Input.OwnerRole, Input.Probability!.Value, Input.Impact!.Value, Input.Response!.Value, Input.ResponseInWords,
            Input.ResidualProbability!.Value, Input.ResidualImpact!.Value, Input.ResidualBecause, Input.NextReview!.Value, Input.Note, Input.On), Token);
        return Done("The review is saved. The score before stays in the history.", RiskLinks.Details(Id));
    }

    public sealed class InputModel : RatingInput
    {
        [Display(Name = "What did the review find?", Description = "Nothing that says who a patient is."), Required(ErrorMessage = "Say what the review found.")]
        public string Note { get; set; } = "";

        [Display(Name = "Day of the review"), Required(ErrorMessage = "Enter the day of the review.")]
        public DateOnly? On { get; set; }
    }
}
