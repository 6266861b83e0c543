using Microsoft.AspNetCore.Mvc.ApplicationModels;
using SevenDay.Application.Security;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Services.Import;

internal sealed class ImportFolder : IPageFolder
{
    public void Apply(PageConventionCollection pages) => pages.Require("/Services/Import", Permission.ImportServices);
}
