using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Measures;

namespace SevenDay.Web.Pages.Measures.Values;

public sealed class RemoveModel(IMediator mediator) : ValuePage(mediator)
{
    public async Task<IActionResult> OnPostAsync()
    {
        await Mediator.Send(new RemoveMeasureValue.Command(Code, Value, Version, Input.Reason), Token);
        return Done("The value has been removed. What it said is kept below.", Back);
    }
}
