using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Application.Users;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Users;

public sealed class AccessModel(IMediator mediator) : SevenDayPage(mediator)
{
    [FromRoute] public Guid Id { get; set; }

    [BindProperty] public string Stamp { get; set; } = "";

    public GetUser.Result Person { get; private set; } = null!;

    protected override async Task LoadAsync() => Person = await Mediator.Send(new GetUser.Query(Id), Token);

    public void OnGet() { }

    public async Task<IActionResult> OnPostDisableAsync()
    {
        await Mediator.Send(new DisableUser.Command(Id, Stamp), Token);
        return Done("The user can no longer sign in. What they did stays.", UserLinks.Details(Id));
    }

    public async Task<IActionResult> OnPostEnableAsync()
    {
        await Mediator.Send(new EnableUser.Command(Id, Stamp), Token);
        return Done("The user can sign in again.", UserLinks.Details(Id));
    }

    public async Task<IActionResult> OnPostUnlockAsync()
    {
        await Mediator.Send(new UnlockUser.Command(Id, Stamp), Token);
        return Done("The user can try to sign in again at once.", UserLinks.Details(Id));
    }
}
