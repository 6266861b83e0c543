using System.Net;
using SevenDay.Application.Security;
using SevenDay.Web.Tests.Hosting;

namespace SevenDay.Web.Tests.Pages.Audits;

public sealed class ChainAndFridayPagesTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Theory]
    [InlineData(Roles.ProgrammeLead)]
    [InlineData(Roles.BoardMember)]
    public async Task Get_Discharges_ShowsSundayBesideTheRestWithLinksDeclaredHoursAndReasons(string role)
    {
        var client = await host.SignedInAsync(role);
        var results = await ResultsAsync(client, "Discharge chain");

        var page = await client.GetAsync(results.Document.QuerySelectorAll("main a").Single(a => a.TextContent.Contains("Sunday discharges")).GetAttribute("href")!);

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.MainText.ShouldContain("Left on the planned day on a Sunday:");
        page.MainText.ShouldContain("Patient transport open when needed");
        page.MainText.ShouldContain("Declared open at the time when the patient was ready: Sunday discharge");
        page.MainText.ShouldContain("Illustrative");
        page.MainText.Contains("(about ", StringComparison.Ordinal).ShouldBe(role == Roles.BoardMember);
        page.Document.QuerySelectorAll("main table caption").ShouldContain(c => c.TextContent == "Main reason, all days together");
        var other = await page.Form("Show").Fill("Pathway whose steps are the links", "Frailty").SubmitAsync();
        other.MainText.ShouldContain("Declared open at the time when the patient was ready: Frailty");
    }

    [Fact]
    public async Task Get_Friday_DrawsBothNumbersOverTheSameWeeks()
    {
        var client = await host.SignedInAsync(Roles.BoardMember);
        var results = await ResultsAsync(client, "Friday check");

        var page = await client.GetAsync(results.Document.QuerySelectorAll("main a").Single(a => a.TextContent.Contains("Patients at risk on Friday")).GetAttribute("href")!);

        page.Document.QuerySelectorAll("figure").Length.ShouldBe(2);
        page.MainText.ShouldContain("Fridays from 7 August 2026 to 13 November 2026");
        page.MainText.ShouldContain("15 weeks from 1 round of this template");
        page.MainText.ShouldNotContain("Wards (n)");
        (await (await host.SignedInAsync(Roles.ProgrammeLead)).GetAsync(page.Message.RequestMessage!.RequestUri!.AbsolutePath)).MainText.ShouldContain("Wards (n)");
    }

    private static async Task<PageResponse> ResultsAsync(PageClient client, string name)
    {
        var link = (await client.GetAsync($"/audits?search={Uri.EscapeDataString(name)}")).Document.QuerySelectorAll("main a").First(a => a.TextContent.Contains(name));
        return await client.GetAsync(link.GetAttribute("href") + "/results");
    }
}
