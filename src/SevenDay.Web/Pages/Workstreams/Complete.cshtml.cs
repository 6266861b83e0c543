using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Workstreams;

namespace SevenDay.Web.Pages.Workstreams;

public sealed class CompleteModel(IMediator mediator) : MilestonePage(mediator)
{
    [BindProperty] public InputModel Input { get; set; } = new();

    public async Task<IActionResult> OnPostAsync()
    {
        await Mediator.Send(new CompleteMilestone.Command(Id, Milestone, Version, Input.On!.Value), Token);
        return Done("The milestone is marked as reached.", WorkstreamLinks.Details(Id));
    }

    public sealed class InputModel
    {
        [Display(Name = "Day it was reached"), Required(ErrorMessage = "Enter the day it was reached.")]
        public DateOnly? On { get; set; }
    }
}
