using Microsoft.AspNetCore.Mvc.ApplicationModels;
using SevenDay.Application.Security;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Audits.Templates;

internal sealed class TemplatesFolder : IPageFolder
{
    private static readonly string[] Forms = ["New", "Edit", "Question", "Criterion", "Exclusion", "ChangePart", "Change", "Import", "ImportCheck", "DiscardImport"];

    public void Apply(PageConventionCollection pages)
    {
        foreach (var form in Forms) pages.AuthorizePage("/Audits/Templates/" + form, nameof(Permission.ManageTemplates));
    }
}
