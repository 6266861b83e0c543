using Microsoft.AspNetCore.Mvc.ApplicationModels;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Offline;

/// <summary>Kept by every device, whoever is signed in.</summary>
internal sealed class Conventions : IPageFolder
{
    public void Apply(PageConventionCollection pages) => pages.AllowAnonymousToFolder("/Offline");
}
