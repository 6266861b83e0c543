using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Pathways;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Pathways;

public sealed class NewModel(IMediator mediator) : SevenDayPage(mediator)
{
    [BindProperty] public InputModel Input { get; set; } = new();

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        var id = await Mediator.Send(new AddPathway.Command(Input.Name, Input.Description, []), Token);
        return Done("The pathway has been added. Add its first step.", PathwayLinks.NewStep(id));
    }

    public sealed class InputModel
    {
        [Display(Name = "Name"), Required(ErrorMessage = "Enter the name of the pathway.")]
        public string Name { get; set; } = "";

        [Display(Name = "Description", Description = "You can leave this empty.")]
        public string? Description { get; set; }
    }
}
