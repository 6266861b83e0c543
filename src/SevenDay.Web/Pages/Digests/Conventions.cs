using Microsoft.AspNetCore.Mvc.ApplicationModels;
using SevenDay.Application.Security;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Digests;

internal sealed class Conventions : IPageFolder
{
    public void Apply(PageConventionCollection pages)
    {
        pages.AuthorizePage("/Digests/Index", nameof(Permission.ViewWorkstreams));
        pages.AuthorizePage("/Digests/Preview", nameof(Permission.ViewWorkstreams));
        pages.AuthorizePage("/Digests/Deliveries", nameof(Permission.ManageUsers));
    }
}
