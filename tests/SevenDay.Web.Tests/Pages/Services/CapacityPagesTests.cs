using System.Net;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Security;
using SevenDay.Web.Tests.Hosting;

namespace SevenDay.Web.Tests.Pages.Services;

public sealed class CapacityPagesTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Report = "Report this";

    [Fact]
    public async Task Details_Reported_IsShownWithWordsThereAndInLists()
    {
        var client = await host.SignedInAsync(Roles.TrustEditor);
        var before = await client.GetAsync(await PathOfAsync("Primary angioplasty"));
        before.MainText.ShouldContain("Capacity not reported in the last 24 hours. Nobody has reported it yet.");

        var after = await client.FollowAsync(await before.Form(Report).Choose("Amber: nearly full").Fill("Note (optional)", "One bed from 2pm").SubmitAsync());

        after.MainText.ShouldContain("The space now has been reported.");
        after.MainText.ShouldContain("Amber: nearly full One bed from 2pm. Reported 21 November 2026, midday by Demonstration trust editor");
        foreach (var list in new[] { "/services?search=angioplasty", "/services/open?search=angioplasty" })
            (await client.GetAsync(list)).MainText.ShouldContain("Amber: nearly full");
    }

    [Fact]
    public async Task Details_Yesterday_SaysWhenItWasLastReported()
    {
        var client = await host.SignedInAsync(Roles.TrustEditor);
        var path = await PathOfAsync("Echocardiography");
        await (await client.GetAsync(path)).Form(Report).Choose("Red: full").SubmitAsync();
        await host.WithDbAsync(db => db.CapacityReports.Where(r => db.Services.Any(s => s.Id == r.ServiceId && s.Name == "Echocardiography"))
            .ExecuteUpdateAsync(set => set.SetProperty(r => r.AtUtc, new DateTime(2026, 11, 20, 11, 59, 0, DateTimeKind.Utc))));

        var page = await client.GetAsync(path);

        page.MainText.ShouldContain("Capacity not reported in the last 24 hours. Last reported 20 November 2026, 11:59am by Demonstration trust editor: Red: full.");
        (await client.GetAsync("/services?search=echocardiography")).MainText.ShouldNotContain("Red: full");
    }

    [Fact]
    public async Task Details_ReportedByTwo_TellsTheSecondAndLetsThemSayItAsWell()
    {
        var client = await host.SignedInAsync(Roles.TrustEditor);
        var path = await PathOfAsync("Radiotherapy");
        var first = (await client.GetAsync(path)).Form(Report).Choose("Green: space today");
        var second = (await client.GetAsync(path)).Form(Report).Choose("Red: full");
        await first.SubmitAsync();
        (await first.SubmitAsync()).Status.ShouldBe(HttpStatusCode.Redirect, "the same form twice is harmless");

        var stale = await second.SubmitAsync();

        stale.Status.ShouldBe(HttpStatusCode.Conflict);
        stale.MainText.ShouldContain("Green: space today Reported 21 November 2026");
        var said = await client.FollowAsync(await stale.Form("Report mine as well").SubmitAsync());
        said.MainText.ShouldContain("Red: full Reported 21 November 2026");
        said.MainText.ShouldContain("Earlier reports");
        (await host.WithDbAsync(db => db.CapacityReports.CountAsync(r => db.Services.Any(s => s.Id == r.ServiceId && s.Name == "Radiotherapy")))).ShouldBe(2);
    }

    [Fact]
    public async Task Details_NoChoiceAndAPatientInTheNote_KeepsTheFormOpenAndNamesBoth()
    {
        var client = await host.SignedInAsync(Roles.TrustEditor);

        var page = await (await client.GetAsync(await PathOfAsync("Cancer Assessment Unit"))).Form(Report).Fill("Note (optional)", "Born 4 May 1950").SubmitAsync();

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.Errors.Count.ShouldBe(2);
        page.Errors[0].ShouldBe("Choose how much space there is.");
        page.Document.QuerySelector("#Input_Note")!.Closest("details")!.HasAttribute("open").ShouldBeTrue();
    }

    [Fact]
    public async Task Details_BoardMember_SeesItAndCannotReport()
    {
        var page = await (await host.SignedInAsync(Roles.BoardMember)).GetAsync(await PathOfAsync("Interventional radiology"));

        page.MainText.ShouldContain("Space now");
        page.MainText.ShouldNotContain("Report the space now");
    }

    private Task<string> PathOfAsync(string name) => host.WithDbAsync(async db =>
        $"/services/{await db.Services.Where(s => s.Name == name).OrderBy(s => s.Id).Select(s => s.Id).FirstAsync()}");
}
