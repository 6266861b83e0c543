using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Services;

namespace SevenDay.Web.Pages.Services;

public sealed class NewFunctionModel(IMediator mediator) : ServicePage(mediator, toEdit: true)
{
    [BindProperty] public InputModel Input { get; set; } = new();

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        var id = await Mediator.Send(new AddFunction.Command(Id, Input.Name), Token);
        return Done("The function has been added. Now enter its hours.", ServiceLinks.Hours(id));
    }

    public sealed class InputModel
    {
        [Display(Name = "Name of the function", Description = "For example, Consultant, CT scan or Porter. Lists and files show it after the name of the service")]
        public string? Name { get; set; }
    }
}
