using Microsoft.AspNetCore.Mvc.ApplicationModels;
using SevenDay.Application.Security;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Assessments;

internal sealed class Conventions : IPageFolder
{
    public void Apply(PageConventionCollection pages)
    {
        pages.Require("/Assessments", Permission.ViewAudits);
        foreach (var page in new[] { "New", "Specialty", "Standard" }) pages.AuthorizePage($"/Assessments/{page}", nameof(Permission.EditAssessments));
        pages.AuthorizePage("/Assessments/Approve", nameof(Permission.ApproveAssessments));
    }
}
