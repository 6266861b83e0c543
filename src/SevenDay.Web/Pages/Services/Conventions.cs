using Microsoft.AspNetCore.Mvc.ApplicationModels;
using SevenDay.Application.Security;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Services;

internal sealed class Conventions : IPageFolder
{
    public void Apply(PageConventionCollection pages)
    {
        pages.Require("/Services", Permission.ViewServices);
        foreach (var page in new[] { "/Services/New", "/Services/NewFunction", "/Services/Edit", "/Services/End" }) pages.AuthorizePage(page, nameof(Permission.ManageServices));
        foreach (var page in new[] { "/Services/Hours", "/Services/ExceptionalDay", "/Services/Confirm" }) pages.AuthorizePage(page, nameof(Permission.EditHours));
        pages.AuthorizePage("/Services/SignOff", nameof(Permission.SignOffHours));
    }
}
