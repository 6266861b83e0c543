using System.ComponentModel.DataAnnotations;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Audits.Templates.XlsForms;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Audits.Templates;

public sealed class ImportCheckModel(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public Guid Id { get; set; }

    [BindProperty] public InputModel Input { get; set; } = new();

    public PreviewXlsForm.Result Form { get; private set; } = null!;

    protected override async Task LoadAsync() => Form = await Mediator.Send(new PreviewXlsForm.Query(Id), Token);

    public void OnGet() => Input.Name = Form.Title;

    public async Task<IActionResult> OnPostAsync()
    {
        var id = await Mediator.Send(new ImportXlsForm.Command(Id, Input.Name, Input.Purpose), Token);
        return Done("The form is now a draft. Add its criteria, then publish it.", TemplateLinks.Details(id));
    }

    public sealed class InputModel
    {
        [Display(Name = "Name of the template")]
        public string? Name { get; set; }

        [Display(Name = "What is it for?", Description = "A sentence that helps to choose it for a round.")]
        public string? Purpose { get; set; }
    }
}
