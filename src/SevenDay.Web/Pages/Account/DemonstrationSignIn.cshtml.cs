using MediatR;
using Microsoft.AspNetCore.Mvc;
using SevenDay.Web.Infrastructure.Pages;
using SevenDay.Web.Infrastructure.Security;

namespace SevenDay.Web.Pages.Account;

public sealed class DemonstrationSignInModel(IMediator mediator, PortalSignIn signIn) : SevenDayPage(mediator)
{
    public IActionResult OnGet() => signIn.OffersDemonstration ? LocalRedirect(AccountLinks.SignIn) : NotFound();

    public async Task<IActionResult> OnPostAsync(string? email, string? returnUrl)
    {
        await signIn.AsDemonstrationUserAsync(email ?? "");
        return LocalRedirect(Url.IsLocalUrl(returnUrl) ? returnUrl : AccountLinks.Home);
    }
}
