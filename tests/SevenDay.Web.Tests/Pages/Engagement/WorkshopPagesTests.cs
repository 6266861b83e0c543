using System.Net;
using SevenDay.Application.Security;
using SevenDay.Web.Tests.Hosting;

namespace SevenDay.Web.Tests.Pages.Engagement;

public sealed class WorkshopPagesTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Post_Workshop_OpensABoxThatEverybodyWritesInto()
    {
        var (lead, workshop) = await WorkshopAsync("Box for everybody");
        var board = await host.SignedInAsync(Roles.BoardMember);

        (await board.GetAsync(workshop)).MainText.ShouldContain("Themes appear here once there are 8 notes.");
        var refused = await (await board.GetAsync(workshop + "/box")).Form("Put it in the box").Fill("What are we too polite to raise?", "Patient 943 476 5919 waited.").SubmitAsync();
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Errors.ShouldHaveSingleItem().ShouldContain("NHS number");
        var sent = await board.FollowAsync(await refused.Form("Put it in the box").Fill("What are we too polite to raise?", "A patient waited all weekend.").SubmitAsync());

        sent.MainText.ShouldContain("It cannot be traced to you");
        (await lead.GetAsync(workshop + "/notes")).MainText.ShouldContain("Notes can be read once there are 8");
        (await board.GetAsync(workshop + "/notes")).Status.ShouldBe(HttpStatusCode.Forbidden);
        var closed = await lead.FollowAsync(await (await lead.GetAsync(workshop)).Form("Close the box").SubmitAsync());
        closed.MainText.ShouldContain("The box is closed.");
        (await board.GetAsync(workshop + "/box")).MainText.ShouldContain("takes no more notes");
    }

    [Fact]
    public async Task Post_Notes_AreSortedAndHiddenOnceThereAreEight()
    {
        var (lead, workshop) = await WorkshopAsync("Box to sort");
        for (var at = 0; at < 9; at++)
            await (await lead.GetAsync(workshop + "/box")).Form("Put it in the box").Fill("What are we too polite to raise?", $"Nobody says this {at}.").SubmitAsync();

        var notes = await lead.GetAsync(workshop + "/notes");
        notes.Document.QuerySelectorAll("main ol form").Length.ShouldBe(9);
        var sorted = await lead.FollowAsync(await notes.Form("Save the theme of note 1").Fill("Theme of note 1", "Handover").SubmitAsync());
        sorted.MainText.ShouldContain("The note has been sorted.");
        (await lead.GetAsync(workshop + "/notes?unsorted=true")).Document.QuerySelectorAll("main ol form").Length.ShouldBe(8);
        (await lead.FollowAsync(await (await lead.GetAsync(workshop + "/notes")).Form("Hide it: note 2").SubmitAsync())).MainText.ShouldContain("Hidden");

        (await (await host.SignedInAsync(Roles.Auditor)).GetAsync(workshop)).Document.QuerySelectorAll("main tbody tr").Select(r => r.TextContent.Trim()).ShouldBe(["Handover*", "No theme yet*"]);
    }

    private async Task<(PageClient Lead, string Workshop)> WorkshopAsync(string name)
    {
        var lead = await host.SignedInAsync(Roles.ProgrammeLead);
        var form = (await lead.GetAsync("/engagement/workshops/new")).Form("Add the workshop").Fill("Name of the workshop", name).Fill("Day", "5").Fill("Month", "11").Fill("Year", "2026");
        var page = await lead.FollowAsync(await form.SubmitAsync());
        page.MainText.ShouldContain("Its box is open.");
        return (lead, page.Document.QuerySelector("main .sd-actions a")!.GetAttribute("href")!.Replace("/box", ""));
    }
}
