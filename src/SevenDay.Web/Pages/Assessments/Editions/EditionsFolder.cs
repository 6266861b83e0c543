using Microsoft.AspNetCore.Mvc.ApplicationModels;
using SevenDay.Application.Security;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Assessments.Editions;

internal sealed class EditionsFolder : IPageFolder
{
    public void Apply(PageConventionCollection pages) => pages.Require("/Assessments/Editions", Permission.ManageStandards);
}
