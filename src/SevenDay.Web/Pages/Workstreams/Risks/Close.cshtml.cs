using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Workstreams;

namespace SevenDay.Web.Pages.Workstreams.Risks;

public sealed class CloseModel(IMediator mediator) : RiskPage(mediator)
{
    [BindProperty] public InputModel Input { get; set; } = new();

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        await Mediator.Send(new CloseRisk.Command(Id, Version, Input.Reason), Token);
        return Done("The risk is closed. It stays in the register.", RiskLinks.Details(Id));
    }

    public sealed class InputModel
    {
        [Display(Name = "Why is it closed?", Description = "For example that it can no longer happen, or that it happened and is now an action. Nothing that says who a patient is."), Required(ErrorMessage = "Say why the risk is closed.")]
        public string Reason { get; set; } = "";
    }
}
