using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Services;

namespace SevenDay.Web.Pages.Services;

public sealed class ConfirmModel(IMediator mediator) : DecidePage(mediator, signOff: false)
{
    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync() =>
        await AfterAsync(await Mediator.Send(new ConfirmSeveral.Command(SeenService.Read(Ticked)), Token), "confirmed: their hours are right today");
}
