using Microsoft.AspNetCore.Mvc.ApplicationModels;
using SevenDay.Application.Security;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Pathways;

internal sealed class Conventions : IPageFolder
{
    private static readonly string[] Forms = ["New", "Edit", "NewStep", "EditStep", "ChangeStep"];

    public void Apply(PageConventionCollection pages)
    {
        pages.Require("/Pathways", Permission.ViewPathways);
        foreach (var form in Forms) pages.AuthorizePage("/Pathways/" + form, nameof(Permission.ManagePathways));
    }
}
