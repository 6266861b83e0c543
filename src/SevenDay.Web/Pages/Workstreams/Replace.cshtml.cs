using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Workstreams;

namespace SevenDay.Web.Pages.Workstreams;

public sealed class ReplaceModel(IMediator mediator) : MilestonePage(mediator)
{
    [BindProperty] public InputModel Input { get; set; } = new();

    public async Task<IActionResult> OnPostAsync()
    {
        await Mediator.Send(new ReplaceMilestone.Command(Id, Milestone, Version, Input.Reason), Token);
        return Done("The milestone no longer counts. It stays in the list.", WorkstreamLinks.Details(Id));
    }

    public sealed class InputModel
    {
        [Display(Name = "What took its place, or why does it no longer count?", Description = "It stays in the list, and is never late again."),
         Required(ErrorMessage = "Say what took its place, or why it no longer counts.")]
        public string Reason { get; set; } = "";
    }
}
