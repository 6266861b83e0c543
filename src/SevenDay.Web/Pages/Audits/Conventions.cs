using Microsoft.AspNetCore.Mvc.ApplicationModels;
using SevenDay.Application.Security;
using SevenDay.Web.Infrastructure.Pages;

namespace SevenDay.Web.Pages.Audits;

internal sealed class Conventions : IPageFolder
{
    public void Apply(PageConventionCollection pages)
    {
        pages.Require("/Audits", Permission.ViewAudits).Require("/Audits/Findings", Permission.ManageAudits);
        pages.AuthorizePage("/Audits/New", nameof(Permission.ManageAudits));
        pages.AuthorizePage("/Audits/Edit", nameof(Permission.ManageAudits));
        pages.AuthorizePage("/Audits/SampleSize", nameof(Permission.ManageAudits));
        pages.AuthorizePage("/Audits/SignOff", nameof(Permission.SignOffAudits));
        pages.AuthorizePage("/Audits/Change", nameof(Permission.ManageAudits));
        pages.AuthorizePage("/Audits/Entries/New", nameof(Permission.LogAuditEntries));
        pages.AuthorizePage("/Audits/Entries/Import", nameof(Permission.ManageAudits));
        pages.AuthorizePage("/Audits/Entries/ImportCheck", nameof(Permission.ManageAudits));
        pages.AuthorizePage("/Audits/Entries/Correct", nameof(Permission.LogAuditEntries));
        pages.AuthorizePage("/Audits/Entries/Capture", nameof(Permission.LogAuditEntries));
        pages.AuthorizePage("/Audits/Entries/OnDevice", nameof(Permission.LogAuditEntries));
    }
}
