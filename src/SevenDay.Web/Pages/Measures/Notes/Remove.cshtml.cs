using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Measures;

namespace SevenDay.Web.Pages.Measures.Notes;

public sealed class RemoveModel(IMediator mediator) : NotePage(mediator)
{
    public async Task<IActionResult> OnPostAsync()
    {
        await Mediator.Send(new RemoveMeasureNote.Command(Code, Note, Version), Token);
        return Done("It is no longer on the chart.", MeasureLinks.Details(Code, Current.OdsCode));
    }
}
