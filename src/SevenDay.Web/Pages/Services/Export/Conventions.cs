using Microsoft.AspNetCore.Mvc.ApplicationModels;
using SevenDay.Application.Security;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Services.Export;

internal sealed class ExportFolder : IPageFolder
{
    public void Apply(PageConventionCollection pages) => pages.Require("/Services/Export", Permission.ViewServices);
}
