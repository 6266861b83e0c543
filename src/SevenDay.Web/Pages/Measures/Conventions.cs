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
        foreach (var page in new[] { "New", "Change", "Rebase", "UndoRebase" }) pages.AuthorizePage($"/Measures/{page}", nameof(Permission.ManageMeasures));
        pages.AuthorizePage("/Measures/Linked/Index", nameof(Permission.ManageMeasures));
        foreach (var page in new[] { "New", "Change", "Remove" }) pages.AuthorizePage($"/Measures/Notes/{page}", nameof(Permission.ManageMeasures));
        foreach (var page in new[] { "New", "Paste", "Correct", "Remove" }) pages.AuthorizePage($"/Measures/Values/{page}", nameof(Permission.EnterMeasureValues));
    }
}
