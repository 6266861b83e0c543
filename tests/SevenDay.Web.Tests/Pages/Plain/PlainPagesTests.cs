using System.Net;
using SevenDay.Application.Security;
using SevenDay.Web.Tests.Hosting;

namespace SevenDay.Web.Tests.Pages.Plain;

public sealed class PlainPagesTests(PortalHost host) : IClassFixture<PortalHost>
{
    public static TheoryData<string> AllRoles => [.. Roles.All];

    [Theory]
    [MemberData(nameof(AllRoles))]
    public async Task Get_AsEveryRole_Opens(string role)
    {
        var client = await host.SignedInAsync(role);

        foreach (var path in new[] { "/help", "/accessibility", "/assessments", "/engagement", "/reports", "/account/tokens", "/pathways" })
            (await client.GetAsync(path)).Status.ShouldBe(HttpStatusCode.OK, path);
    }

    [Fact]
    public async Task Get_WithoutSession_OpensTheAccessibilityStatementOnly()
    {
        (await host.Anonymous().GetAsync("/accessibility")).Heading.ShouldBe("Accessibility statement");
        foreach (var path in new[] { "/help", "/assessments", "/engagement", "/reports", "/account/tokens" })
            (await host.Anonymous().GetAsync(path)).Location.ShouldNotBeNull().ShouldStartWith("/sign-in");
    }

    [Fact]
    public async Task Get_Standards_ListsTheTen()
    {
        var page = await (await host.SignedInAsync(Roles.BoardMember)).GetAsync("/assessments/standards");

        page.Document.QuerySelectorAll("main tbody tr").Length.ShouldBe(10);
        page.MainText.ShouldContain("2. Time to first consultant review");
        page.MainText.ShouldContain("90%");
    }

    [Fact]
    public async Task Get_Engagement_ShowsPhasesAndEvents()
    {
        var page = await (await host.SignedInAsync(Roles.BoardMember)).GetAsync("/engagement");

        page.MainText.ShouldContain("July to September 2016");
        page.MainText.ShouldContain("28 April 2016. About 30 clinicians and 30 service users.");
    }

    [Fact]
    public async Task Get_HelpAndReports_OfferOnlyWhatTheRoleOpens()
    {
        var auditor = await host.SignedInAsync(Roles.Auditor);

        foreach (var path in new[] { "/help", "/reports" })
        {
            var page = await auditor.GetAsync(path);
            foreach (var href in page.Document.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")!).Where(h => h is "/workstreams" or "/admin/users" or "/audits/new"))
                href.ShouldBeNull($"{path} leads an auditor to {href}");
        }
    }
}
