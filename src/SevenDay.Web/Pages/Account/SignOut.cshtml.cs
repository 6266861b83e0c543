using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Web.Infrastructure.Pages;
using SevenDay.Web.Infrastructure.Security;

namespace SevenDay.Web.Pages.Account;

public sealed class SignOutModel(IMediator mediator, PortalSignIn signIn) : SevenDayPage(mediator)
{
    public IActionResult OnGet() => LocalRedirect(AccountLinks.Home);

    public async Task<IActionResult> OnPostAsync()
    {
        await signIn.SignOutAsync();
        return Done("You have signed out.", AccountLinks.SignIn);
    }
}
