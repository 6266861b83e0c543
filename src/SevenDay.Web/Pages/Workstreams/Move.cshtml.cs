using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Workstreams;

namespace SevenDay.Web.Pages.Workstreams;

public sealed class MoveModel(IMediator mediator) : MilestonePage(mediator)
{
    [BindProperty] public InputModel Input { get; set; } = new();

    public async Task<IActionResult> OnPostAsync()
    {
        await Mediator.Send(new MoveMilestone.Command(Id, Milestone, Version, Input.Forecast!.Value, Input.Reason), Token);
        return Done("The milestone has a new date. The date first agreed stays.", WorkstreamLinks.Details(Id));
    }

    public sealed class InputModel
    {
        [Display(Name = "Date now expected"), Required(ErrorMessage = "Enter the date now expected.")]
        public DateOnly? Forecast { get; set; }

        [Display(Name = "Why does it move?"), Required(ErrorMessage = "Say why the date moves.")]
        public string Reason { get; set; } = "";
    }
}
