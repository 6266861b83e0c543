using Microsoft.AspNetCore.Mvc.ApplicationModels;
using SevenDay.Application.Security;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Reports;

internal sealed class Conventions : IPageFolder
{
    public void Apply(PageConventionCollection pages)
    {
        pages.Require("/Reports", Permission.UsePortal);
        pages.Require("/Reports/Papers", Permission.ViewWorkstreams);
        pages.Require("/Reports/Claims", Permission.ViewWorkstreams);
        foreach (var form in new[] { "Papers/New", "Papers/Edit", "Papers/Issue", "Papers/Discard", "Claims/New", "Claims/Edit", "Claims/Withdraw" })
            pages.AuthorizePage($"/Reports/{form}", nameof(Permission.WritePapers));
    }
}
