using Microsoft.AspNetCore.Mvc.ApplicationModels;
using SevenDay.Application.Security;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Organisations;

internal sealed class Conventions : IPageFolder
{
    public void Apply(PageConventionCollection pages)
    {
        pages.Require("/Organisations", Permission.ViewOrganisations);
        foreach (var page in new[] { "New", "Edit", "Import", "Values/New", "Values/Correct", "Values/Remove" }) pages.AuthorizePage($"/Organisations/Areas/Indicators/{page}", nameof(Permission.ManageMeasures));
        pages.AuthorizePage("/Organisations/Areas/Claim", nameof(Permission.ManageOrganisations));
    }
}
