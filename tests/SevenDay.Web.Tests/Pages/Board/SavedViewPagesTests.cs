using System.Net;
using SevenDay.Application.Security;
using SevenDay.Web.Tests.Hosting;

namespace SevenDay.Web.Tests.Pages.Board;

public sealed class SavedViewPagesTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Save_FromTheDashboard_IsFoundAgainOpensFirstAndGoes()
    {
        var client = await host.SignedInAsync(Roles.BoardMember);
        var dashboard = await client.GetAsync("/dashboard?area=North%20East%20Essex");
        var form = await client.GetAsync(dashboard.Document.QuerySelectorAll("main a").Single(a => a.TextContent == "Save this view").GetAttribute("href")!);

        var saved = await client.FollowAsync(await form.Form("Save the view").FillNamed("Input.Name", "Our corner").Choose("Show this view first").SubmitAsync());

        saved.Heading.ShouldBe("Saved views");
        saved.MainText.ShouldContain("Dashboard of North East Essex.");
        var opened = await client.GetAsync("/dashboard");
        opened.Status.ShouldBe(HttpStatusCode.Redirect);
        var first = await client.FollowAsync(opened);
        first.Heading.ShouldContain("North East Essex");
        first.MainText.ShouldContain("Your views: Our corner (opens first)");
        (await client.GetAsync("/dashboard?area=")).Heading.ShouldContain("Whole programme");

        var change = await client.GetAsync(saved.Document.QuerySelectorAll("main a").Single(a => a.TextContent == "Change Our corner").GetAttribute("href")!);
        (await change.Form("Save").FillNamed("Input.Name", "").SubmitAsync()).Errors.ShouldContain("Enter a name for the view, such as “Mid Essex”.");
        var renamed = await client.FollowAsync(await change.Form("Save").FillNamed("Input.Name", "Corner").SubmitAsync());
        renamed.MainText.ShouldContain("Corner");
        var late = await change.Form("Save").FillNamed("Input.Name", "Too late").SubmitAsync();
        late.Status.ShouldBe(HttpStatusCode.Conflict);
        late.MainText.ShouldContain("It is now called “Corner”");

        var remove = await client.GetAsync(renamed.Document.QuerySelectorAll("main a").Single(a => a.TextContent == "Delete Corner").GetAttribute("href")!);
        var gone = await client.FollowAsync(await remove.Form("Delete the view").SubmitAsync());
        gone.MainText.ShouldContain("You have not saved a view yet");
    }

    [Fact]
    public async Task Save_TwoDatesAndAnArea_OpensThemAgain()
    {
        var client = await host.SignedInAsync(Roles.Administrator);
        var area = (await client.GetAsync("/dashboard/since")).Document.QuerySelectorAll("select option").Single(o => o.TextContent == "Area: North East Essex").GetAttribute("value");
        var since = await client.GetAsync($"/dashboard/since?Input.Since.Day=1&Input.Since.Month=5&Input.Since.Year=2026&Input.Scope={area}");
        var form = await client.GetAsync(since.Document.QuerySelectorAll("main a").Single(a => a.TextContent == "Save this view").GetAttribute("href")!);

        var saved = await client.FollowAsync(await form.Form("Save the view").FillNamed("Input.Name", "Since May").SubmitAsync());

        saved.MainText.ShouldContain("What changed in North East Essex since 1 May 2026, until today.");
        (await client.GetAsync(saved.Document.QuerySelectorAll("main table a").First(a => a.TextContent == "Since May").GetAttribute("href")!)).MainText.ShouldContain("Of North East Essex; milestones");
    }

    [Fact]
    public async Task Get_AsBoardMember_OffersNoSharing() =>
        (await (await host.SignedInAsync(Roles.BoardMember)).GetAsync("/dashboard/views/new")).MainText.ShouldNotContain("Share it with everybody");
}
