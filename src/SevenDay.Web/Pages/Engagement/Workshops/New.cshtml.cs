using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Engagement.Workshops;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Engagement.Workshops;

public sealed class NewModel(IMediator mediator) : SevenDayPage(mediator)
{
    [BindProperty] public InputModel Input { get; set; } = new();

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync() =>
        Done("The workshop has been added. Its box is open.", EngagementLinks.Workshop(await Mediator.Send(new AddWorkshop.Command(Input.Name, Input.HeldOn), Token)));

    public sealed class InputModel
    {
        [Display(Name = "Name of the workshop")]
        public string? Name { get; set; }

        [Display(Name = "Day", Description = "For example 28 11 2026.")]
        public DateOnly? HeldOn { get; set; }
    }
}
