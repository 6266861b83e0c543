using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Dashboard.Views;

namespace SevenDay.Web.Pages.Dashboard.Views;

public sealed class ChangeModel(IMediator mediator) : ViewFormPage(mediator)
{
    public async Task<IActionResult> OnPostAsync()
    {
        await Mediator.Send(new ChangeView.Command(Id, Version, Input.Name, Input.Area, Input.Since, Input.Until, Input.OpensFirst, Input.IsShared), Token);
        return Done("The view has been changed.", ViewLinks.Index);
    }
}
