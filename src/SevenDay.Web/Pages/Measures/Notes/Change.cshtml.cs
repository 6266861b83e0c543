using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Measures;

namespace SevenDay.Web.Pages.Measures.Notes;

public sealed class ChangeModel(IMediator mediator) : NotePage(mediator)
{
    public async Task<IActionResult> OnPostAsync()
    {
        await Mediator.Send(new ChangeMeasureNote.Command(Code, Note, Version, Input.Fields), Token);
        return Done("What is on the chart has been changed.", MeasureLinks.Details(Code, Current.OdsCode));
    }
}
