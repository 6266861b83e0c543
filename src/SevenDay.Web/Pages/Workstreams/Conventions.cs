using Microsoft.AspNetCore.Mvc.ApplicationModels;
using SevenDay.Application.Security;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Workstreams;

internal sealed class Conventions : IPageFolder
{
    private static readonly string[] Forms = ["New", "NewMilestone", "NewAction", "Move", "Complete", "Replace", "CompleteAction", "ReopenAction", "Progress", "Risks/New", "Risks/Review", "Risks/Close", "Risks/Reopen"];

    public void Apply(PageConventionCollection pages)
    {
        pages.Require("/Workstreams", Permission.ViewWorkstreams);
        foreach (var form in Forms) pages.AuthorizePage("/Workstreams/" + form, nameof(Permission.ManageWorkstreams));
    }
}
