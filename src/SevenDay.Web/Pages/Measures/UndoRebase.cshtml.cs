using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Measures;
using SevenDay.Web.Pages.Measures.Values;

namespace SevenDay.Web.Pages.Measures;

public sealed class UndoRebaseModel(IMediator mediator) : ValuePage(mediator)
{
    public async Task<IActionResult> OnPostAsync()
    {
        await Mediator.Send(new UndoRebase.Command(Code, Value, Version, Input.Reason), Token);
        return Done("Limits no longer start again there.", Back);
    }
}
