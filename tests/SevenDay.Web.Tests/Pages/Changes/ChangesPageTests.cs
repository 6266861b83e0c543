using System.Net;
using SevenDay.Application.Security;
using SevenDay.Web.Tests.Hosting;

namespace SevenDay.Web.Tests.Pages.Changes;

public sealed class ChangesPageTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Get_Filtered_SaysWhoChangedWhatInWords()
    {
        var page = await (await host.SignedInAsync(Roles.ProgrammeLead)).GetAsync("/admin/changes?kind=Milestone&person=operator");

        page.MainText.ShouldContain("Date first agreed: 18 April 2016");
        page.MainText.ShouldContain("The operator");
        page.MainText.ShouldContain("Reason: Recruitment of radiographers takes a month longer.");
        page.MainText.ShouldContain("milestone Conference of about 70 people");
    }

    [Fact]
    public async Task Get_AnyPage_UsesTheSameFewCommands()
    {
        var client = await host.SignedInAsync(Roles.Administrator);
        await client.GetAsync("/admin/changes");
        var commands = host.Commands.Start();

        await client.GetAsync("/admin/changes?pageNumber=2");

        commands.Count.ShouldBeLessThanOrEqualTo(5, string.Join("\n", commands));
    }

    [Fact]
    public async Task Get_WithABadDate_SaysSo()
    {
        var page = await (await host.SignedInAsync(Roles.Administrator)).GetAsync("/admin/changes?from=soon&kind=Nothing");

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.MainText.ShouldContain("From must be a real date");
        page.MainText.ShouldContain("No changes found");
    }

    [Fact]
    public async Task Get_ByRole_IsForLeadsAndAdministrators()
    {
        foreach (var role in new[] { Roles.TrustEditor, Roles.Auditor, Roles.BoardMember })
            (await (await host.SignedInAsync(role)).GetAsync("/admin/changes")).Status.ShouldBe(HttpStatusCode.Forbidden, role);
    }
}
