using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Areas;

namespace SevenDay.Web.Pages.Organisations.Areas.Indicators.Values;

public sealed class CorrectModel(IMediator mediator) : FactPage(mediator)
{
    public async Task<IActionResult> OnPostAsync()
    {
        await Mediator.Send(new SetAreaFact.Command(Code, Input.Fields, new SetAreaFact.Seen(Fact, Version, Input.Reason)), Token);
        return Done("The value has been corrected. The change log keeps what it said before.", IndicatorLinks.Values(Current.Head.Code));
    }
}
