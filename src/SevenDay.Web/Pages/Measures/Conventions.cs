using Microsoft.AspNetCore.Mvc.ApplicationModels;
using SevenDay.Application.Security;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Measures;

internal sealed class Conventions : IPageFolder
{
    public void Apply(PageConventionCollection pages)
    {
        pages.Require("/Measures", Permission.ViewMeasures);
        pages.AuthorizePage("/Measures/Import", nameof(Permission.ImportMeasures));
    }
}
