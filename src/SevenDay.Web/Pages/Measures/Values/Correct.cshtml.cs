using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Measures;

namespace SevenDay.Web.Pages.Measures.Values;

public sealed class CorrectModel(IMediator mediator) : ValuePage(mediator)
{
    public async Task<IActionResult> OnPostAsync()
    {
        await Mediator.Send(new CorrectMeasureValue.Command(Code, Value, Version, Input.Reading, Input.Reason), Token);
        return Done("The value has been corrected. What it said before is kept below.", Back);
    }
}
