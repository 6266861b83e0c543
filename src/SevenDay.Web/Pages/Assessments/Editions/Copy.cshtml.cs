using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Standards;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Assessments.Editions;

public sealed class CopyModel(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public Guid Id { get; set; }

    [BindProperty] public InputModel Input { get; set; } = new();

    public GetEdition.Result Edition { get; private set; } = null!;

    protected override async Task LoadAsync() => Edition = await Mediator.Send(new GetEdition.Query(Id), Token);

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        var id = await Mediator.Send(new CopyEdition.Command(Id, Input.Code.Trim(), Input.Name), Token);
        return Done("The edition is there. Change its standards, add others, and make it the current one when it is ready.", EditionLinks.Details(id));
    }

    public sealed class InputModel
    {
        [Display(Name = "Short name", Description = "Such as a year. It never changes."), Required(ErrorMessage = "Enter a short name, such as a year.")]
        public string Code { get; set; } = "";

        [Display(Name = "Name of the edition"), Required(ErrorMessage = "Enter the name of the edition.")]
        public string Name { get; set; } = "";
    }
}
