using Microsoft.AspNetCore.Mvc.ApplicationModels;
using SevenDay.Application.Security;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Engagement;

internal sealed class Conventions : IPageFolder
{
    public void Apply(PageConventionCollection pages)
    {
        pages.Require("/Engagement", Permission.UsePortal);
        foreach (var form in (string[])["New", "Notes"]) pages.AuthorizePage("/Engagement/Workshops/" + form, nameof(Permission.ManageWorkshops));
    }
}
