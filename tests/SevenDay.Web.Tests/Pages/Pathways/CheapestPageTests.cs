using System.Net;
using SevenDay.Application.Security;
using SevenDay.Web.Tests.Api;
using SevenDay.Web.Tests.Hosting;

namespace SevenDay.Web.Tests.Pages.Pathways;

public sealed class CheapestPageTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Get_Cheapest_RanksAndLeadsToTheWhatIfFilledIn()
    {
        var id = await PathwayEndpointsTests.APathwayAsync(host);
        var client = await host.SignedInAsync(Roles.BoardMember);

        var page = await client.GetAsync($"/pathways/cheapest?pathway={id}");
        var rows = page.Document.QuerySelectorAll("main tbody")[0].QuerySelectorAll("tr");
        var tried = await client.GetAsync(rows[0].QuerySelector("a[href*='what-if']")!.GetAttribute("href")!.Split('#')[0]);

        page.Document.QuerySelector("caption")!.TextContent.ShouldBe("3 ways to gain hours at the weekend, the best first");
        rows[0].TextContent.ShouldContain("Sunday, 8am to 8pm");
        tried.MainText.ShouldContain("With 12 hours of service added, the pathway runs 12 hours more, all of it at the weekend.");
    }

    [Fact]
    public async Task Get_CheapestOfTheWholeWeek_ExplainsTies()
    {
        var id = await PathwayEndpointsTests.APathwayAsync(host);

        var page = await (await host.SignedInAsync(Roles.BoardMember)).GetAsync($"/pathways/cheapest?week=whole&pathway={id}");

        page.Document.QuerySelector("caption")!.TextContent.ShouldStartWith("13 ways to gain hours in the whole week");
        page.MainText.ShouldContain("Equal with ");
        page.MainText.ShouldContain("the same gain at another time or for other pathways.");
        page.Document.QuerySelector("select#week option[selected]")!.GetAttribute("value").ShouldBe("whole");
    }

    [Fact]
    public async Task Get_Cheapest_OfAPathwayThatIsNotThere_SaysThatNothingHelps()
    {
        await PathwayEndpointsTests.APathwayAsync(host);

        var page = await (await host.SignedInAsync(Roles.BoardMember)).GetAsync($"/pathways/cheapest?pathway={Guid.CreateVersion7()}");

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.MainText.ShouldContain("No single service helps");
    }
}
