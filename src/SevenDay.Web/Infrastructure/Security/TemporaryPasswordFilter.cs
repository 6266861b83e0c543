using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using SevenDay.Application.Users;
using SevenDay.Web.Pages.Account;

namespace SevenDay.Web.Infrastructure.Security;

/// <summary>Somebody whose password another person has set chooses one of their own before anything else.</summary>
internal sealed class TemporaryPasswordFilter : IResourceFilter
{
    public void OnResourceExecuting(ResourceExecutingContext context)
    {
        var path = context.HttpContext.Request.Path;
        if (context.HttpContext.User.HasClaim(claim => claim.Type == TemporaryPassword.Claim)
            && path != AccountLinks.ChangePassword && path != AccountLinks.SignOut && !path.StartsWithSegments("/error"))
            context.Result = new LocalRedirectResult(AccountLinks.ChangePassword);
    }

    public void OnResourceExecuted(ResourceExecutedContext context) { }
}
