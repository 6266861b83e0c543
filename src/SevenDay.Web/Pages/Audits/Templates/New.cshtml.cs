using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Audits.Templates;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Audits.Templates;

public sealed class NewModel(IMediator mediator) : SevenDayPage(mediator)
{
    [BindProperty] public InputModel Input { get; set; } = new();

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        var id = await Mediator.Send(new AddTemplate.Command(Input.Name, Input.Purpose), Token);
        return Done("The draft has been started. Add its questions, then its criteria.", TemplateLinks.Details(id));
    }

    public sealed class InputModel
    {
        [Display(Name = "Name", Description = "For example, Ward round check")]
        public string? Name { get; set; }

        [Display(Name = "What is it for?", Description = "A sentence that helps to choose it for a round.")]
        public string? Purpose { get; set; }
    }
}
