using System.Net;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Security;
using SevenDay.Web.Tests.Hosting;

namespace SevenDay.Web.Tests.Pages.Organisations;

public sealed class LocalityPagesTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Get_List_ShowsLevelsAndLeadsToTheEvidence()
    {
        var client = await host.SignedInAsync(Roles.BoardMember);

        var list = await client.GetAsync("/organisations/areas");
        var address = list.Document.QuerySelectorAll("main a").Single(a => a.TextContent == "South East Essex").GetAttribute("href")!;
        var page = await client.GetAsync(address);

        list.MainText.ShouldContain("2 of 4 Illustrative");
        list.MainText.ShouldContain("Open on all seven days: 2 services");
        page.MainText.ShouldContain("Level 2 of 4: Services are shared and easier to reach, on all seven days");
        page.MainText.ShouldContain("Services named, n = 2, by the hours in force on 21 November 2026");
        page.MainText.ShouldNotContain("Claim another level");
        (await client.GetAsync(address + "/claim")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Post_Level2WithAServiceThatCloses_NamesItAndKeepsTheForm()
    {
        var client = await host.SignedInAsync(Roles.ProgrammeLead);
        var page = await client.GetAsync(await PathAsync("Mid Essex") + "/claim");

        var found = await page.Form("Find services").Fill("Find services by name, site or specialty", "Burns and plastics").Fill("What shows it?", "Shared clinics.").SubmitAsync();
        var stroke = await found.Form("Find services").Choose("Level 2").Choose("Burns and plastics: emergency clinic, Broomfield Hospital")
            .Fill("Find services by name, site or specialty", "Stroke therapy").SubmitAsync();
        var refused = await stroke.Form("Claim this level").Choose("Stroke therapy: physiotherapy and speech therapy, Southend Hospital").SubmitAsync();

        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Errors.ShouldHaveSingleItem().ShouldContain("but Stroke therapy: physiotherapy and speech therapy, Southend Hospital is closed on Sunday. Leave it out, or claim level 1.");
        refused.Document.QuerySelector("textarea")!.TextContent.Trim().ShouldBe("Shared clinics.");
        refused.Document.QuerySelectorAll("input[type=checkbox][checked]").Length.ShouldBe(2);
    }

    [Fact]
    public async Task Post_Twice_IsAConflictThatShowsBoth()
    {
        var client = await host.SignedInAsync(Roles.ProgrammeLead);
        var path = await PathAsync("Basildon and Brentwood");
        var (mine, theirs) = (await client.GetAsync(path + "/claim"), await client.GetAsync(path + "/claim"));
        var done = await client.FollowAsync(await theirs.Form("Claim this level").Choose("Level 1").Fill("What shows it?", "One weekly meeting.").SubmitAsync());

        var stale = await mine.Form("Claim this level").Choose("Level 1").Fill("What shows it?", "Two weekly meetings.").SubmitAsync();

        done.MainText.ShouldContain("Level 1 has been claimed.");
        stale.Status.ShouldBe(HttpStatusCode.Conflict);
        stale.MainText.ShouldContain("One weekly meeting.");
        stale.Document.QuerySelector("textarea")!.TextContent.Trim().ShouldBe("Two weekly meetings.");
        var after = await client.FollowAsync(await stale.Form("Claim this level").SubmitAsync());
        after.MainText.ShouldContain("Earlier claims");
    }

    private async Task<string> PathAsync(string name) => $"/organisations/areas/{await host.WithDbAsync(db => db.Areas.Where(a => a.Name == name).Select(a => a.Id).SingleAsync())}";
}
