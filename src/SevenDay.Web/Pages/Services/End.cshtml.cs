using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Services;

namespace SevenDay.Web.Pages.Services;

public sealed class EndModel(IMediator mediator) : ServicePage(mediator, toEdit: true)
{
    [BindProperty] public InputModel Input { get; set; } = new();

    public void OnGet() => Input = new() { On = Service.Today, Version = Service.Facts.Version };

    public async Task<IActionResult> OnPostAsync()
    {
        await Mediator.Send(new EndService.Command(Id, Input.Version, Input.On), Token);
        return Done("The service has been ended. Its history stays.", ServiceLinks.Details(Id));
    }

    public sealed class InputModel
    {
        [Display(Name = "First day on which it no longer runs", Description = "For example, 1 4 2027")]
        public DateOnly? On { get; set; }

        public long Version { get; set; }
    }
}
