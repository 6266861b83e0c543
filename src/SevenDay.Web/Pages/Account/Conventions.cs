using Microsoft.AspNetCore.Mvc.ApplicationModels;
using SevenDay.Application.Security;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Account;

internal sealed class Conventions : IPageFolder
{
    public void Apply(PageConventionCollection pages)
    {
        pages.Require("/Account", Permission.UsePortal);
        pages.AllowAnonymousToPage("/Account/SignIn");
        pages.AllowAnonymousToPage("/Account/SignOut");
        pages.AllowAnonymousToPage("/Account/DemonstrationSignIn");
    }
}
