using Microsoft.AspNetCore.Mvc.ApplicationModels;
using SevenDay.Application.Security;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Dashboard;

internal sealed class Conventions : IPageFolder
{
    public void Apply(PageConventionCollection pages)
    {
        pages.Require("/Dashboard", Permission.ViewDashboard);
        pages.AuthorizePage("/Dashboard/Since", nameof(Permission.ViewWorkstreams));
    }
}
