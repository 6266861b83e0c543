using Microsoft.AspNetCore.Mvc.ApplicationModels;
using SevenDay.Application.Security;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Pathways;

internal sealed class Conventions : IPageFolder
{
    public void Apply(PageConventionCollection pages)
    {
        pages.Require("/Pathways", Permission.ViewPathways);
        foreach (var form in new[] { "New", "Edit", "NewStep" }) pages.AuthorizePage("/Pathways/" + form, nameof(Permission.ManagePathways));
    }
}
