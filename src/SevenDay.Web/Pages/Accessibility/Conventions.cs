using Microsoft.AspNetCore.Mvc.ApplicationModels;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Accessibility;

internal sealed class Conventions : IPageFolder
{
    /// <summary>Everybody may read the statement, also without an account.</summary>
    public void Apply(PageConventionCollection pages) => pages.AllowAnonymousToFolder("/Accessibility");
}
