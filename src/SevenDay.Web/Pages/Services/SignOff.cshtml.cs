using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Services;

namespace SevenDay.Web.Pages.Services;

public sealed class SignOffModel(IMediator mediator) : DecidePage(mediator, signOff: true)
{
    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync() =>
        await AfterAsync(await Mediator.Send(new SignOffSeveral.Command(SeenService.Read(Ticked)), Token), "signed off");
}
