using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Areas;

namespace SevenDay.Web.Pages.Organisations.Areas.Indicators.Values;

public sealed class RemoveModel(IMediator mediator) : FactPage(mediator)
{
    public async Task<IActionResult> OnPostAsync()
    {
        await Mediator.Send(new RemoveAreaFact.Command(Fact, Version, Input.Reason), Token);
        return Done("The value has been removed. The change log keeps what it said.", IndicatorLinks.Values(Current.Head.Code));
    }
}
