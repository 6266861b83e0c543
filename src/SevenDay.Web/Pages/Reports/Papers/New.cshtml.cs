using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Papers;

namespace SevenDay.Web.Pages.Reports.Papers;

public sealed class NewModel(IMediator mediator) : PaperPage(mediator)
{
    protected override async Task LoadAsync() => Form = await Mediator.Send(new GetPaperForm.Query(), Token);

    public void OnGet() => Input = new InputModel { Form = PaperInput.Of(Form.Stored) };

    public async Task<IActionResult> OnPostAsync()
    {
        var id = await Mediator.Send(new AddPaper.Command(Input.Form.ToForm()), Token);
        return Done("The draft is saved. Only those who write papers see it until you issue it.", PaperLinks.Details(id));
    }
}
