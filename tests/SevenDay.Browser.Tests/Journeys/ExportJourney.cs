using Microsoft.Playwright;
using SevenDay.Application.Security;
using SevenDay.Browser.Tests.Hosting;

namespace SevenDay.Browser.Tests.Journeys;

public sealed class ExportJourney(Hosting.Browser browser, Site site) : IClassFixture<Site>
{
    [Fact]
    public Task A_board_member_takes_some_services_home_as_a_file() => browser.InWindowAsync(site, async window =>
    {
        await window.SignInAsync(Roles.BoardMember);
        await window.GoAsync("/services?search=Radiology");
        await window.LinkAsync("Export these services");
        await window.ShowsAsync("What it cannot say");
        await window.LinkAsync("Take planned and later hours too");
        await window.ShowsAsync("planned and later hours where the format can say so");

        var download = await window.Page.RunAndWaitForDownloadAsync(() => window.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("as CSV$") }).ClickAsync());

        download.SuggestedFilename.ShouldBe("services-2026-11-21.csv");
        var rows = await File.ReadAllLinesAsync((await download.PathAsync())!, TestContext.Current.CancellationToken);
        rows[0].ShouldStartWith("organisation_ods,");
        rows.Length.ShouldBeGreaterThan(3);
        rows.Skip(1).ShouldAllBe(row => row.Contains("Radiology"));
        rows.ShouldContain(row => row.Contains(",planned,"));
        window.TakeComplaints().ShouldBeEmpty();
    });
}
