using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Workstreams;

namespace SevenDay.Web.Pages.Workstreams.Risks;

public sealed class ReopenModel(IMediator mediator) : RiskPage(mediator)
{
    [BindProperty] public InputModel Input { get; set; } = new();

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        await Mediator.Send(new ReopenRisk.Command(Id, Version, Input.Reason, Input.NextReview!.Value), Token);
        return Done("The risk is open again, with the score it had.", RiskLinks.Details(Id));
    }

    public sealed class InputModel
    {
        [Display(Name = "Why is it opened again?", Description = "Nothing that says who a patient is."), Required(ErrorMessage = "Say why the risk is opened again.")]
        public string Reason { get; set; } = "";

        [Display(Name = "Next review"), Required(ErrorMessage = "Enter the day of the next review.")]
        public DateOnly? NextReview { get; set; }
    }
}
