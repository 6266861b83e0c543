using Microsoft.AspNetCore.Mvc.ApplicationModels;
using SevenDay.Application.Security;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Organisations;

internal sealed class Conventions : IPageFolder
{
    public void Apply(PageConventionCollection pages)
    {
        pages.Require("/Organisations", Permission.ViewOrganisations);
        pages.AuthorizePage("/Organisations/Areas/Claim", nameof(Permission.ManageOrganisations));
    }
}
