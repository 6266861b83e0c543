using System.Net;
using SevenDay.Application.Security;
using SevenDay.Web.Tests.Hosting;

namespace SevenDay.Web.Tests.Pages.Reports;

public sealed class PaperPagesTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Post_FromDraftToIssue_ShowsTheBoardWhatWasFrozen()
    {
        var lead = await host.SignedInAsync(Roles.ProgrammeLead);
        var board = await host.SignedInAsync(Roles.BoardMember);
        var form = (await lead.GetAsync("/reports/papers/new")).Form("Save the draft").Fill("Title", "A paper of a test").Fill("Who meets?", "The test board")
            .FillNamed("Input.Form.MeetingOn.Day", "10").FillNamed("Input.Form.MeetingOn.Month", "12").FillNamed("Input.Form.MeetingOn.Year", "2026");

        var saved = await form.SubmitAsync();
        saved.Status.ShouldBe(HttpStatusCode.Redirect);
        var address = saved.Location!;
        (await board.GetAsync(address)).Status.ShouldBe(HttpStatusCode.NotFound);
        var early = await (await lead.GetAsync(address + "/issue")).Form("Issue the paper").SubmitAsync();
        early.Status.ShouldBe(HttpStatusCode.BadRequest);
        early.Errors.ShouldHaveSingleItem().ShouldContain("recommendations");
        await (await lead.GetAsync(address + "/edit")).Form("Save the draft").Fill("Recommendations", "The board is asked to note this.").SubmitAsync();
        (await (await lead.GetAsync(address + "/issue")).Form("Issue the paper").SubmitAsync()).Status.ShouldBe(HttpStatusCode.Redirect);

        var page = await board.GetAsync(address);
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.MainText.ShouldContain("The board is asked to note this.");
        page.MainText.ShouldContain("The data of 21 November 2026 say the same as the paper.");
        page.Document.QuerySelectorAll(".sd-heat.sd-wide").Length.ShouldBe(1);
        page.Document.QuerySelectorAll("a").ShouldNotContain(a => a.TextContent.Trim() == "Change the draft");
        (await board.Http.GetAsync(address + "?handler=File")).Content.Headers.ContentType!.MediaType.ShouldBe("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    }

    [Fact]
    public async Task Post_StaleDraft_ShowsWhatStandsThereNow()
    {
        var lead = await host.SignedInAsync(Roles.ProgrammeLead);
        var page = await lead.GetAsync("/reports/papers?search=progress");
        var address = page.Document.QuerySelectorAll("main table a").Single().GetAttribute("href")! + "/edit";
        var mine = (await lead.GetAsync(address)).Form("Save the draft").Fill("Title", "Mine: progress");
        await (await lead.GetAsync(address)).Form("Save the draft").Fill("Title", "Theirs: progress").SubmitAsync();

        var refused = await mine.SubmitAsync();

        refused.Status.ShouldBe(HttpStatusCode.Conflict);
        refused.MainText.ShouldContain("TitleTheirs: progress");
    }

    [Fact]
    public async Task Post_DiscardedDraft_IsOffTheList()
    {
        var lead = await host.SignedInAsync(Roles.ProgrammeLead);
        var address = (await (await lead.GetAsync("/reports/papers/new")).Form("Save the draft").Fill("Title", "A paper nobody wants").Fill("Who meets?", "The test board")
            .FillNamed("Input.Form.MeetingOn.Day", "10").FillNamed("Input.Form.MeetingOn.Month", "12").FillNamed("Input.Form.MeetingOn.Year", "2026").SubmitAsync()).Location!;
        (await lead.GetAsync(address)).Document.QuerySelectorAll("a").ShouldContain(a => a.TextContent.Trim() == "Discard the draft");

        var discarded = await (await lead.GetAsync(address + "/discard")).Form("Discard the draft").SubmitAsync();

        discarded.Status.ShouldBe(HttpStatusCode.Redirect);
        (await lead.GetAsync(discarded.Location!)).MainText.ShouldNotContain("A paper nobody wants");
        (await lead.GetAsync(address)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Get_IssuedPaper_NeedsAtMostEightCommands()
    {
        var board = await host.SignedInAsync(Roles.BoardMember);
        var address = (await board.GetAsync("/reports/papers?search=where")).Document.QuerySelector("main table a")!.GetAttribute("href")!;
        await board.GetAsync(address);
        var commands = host.Commands.Start();

        await board.GetAsync(address);

        commands.Count.ShouldBeLessThanOrEqualTo(8, string.Join("\n", commands));
    }

    [Fact]
    public async Task Get_NarrowedPaperOfEverything_NeedsAtMostEightCommands()
    {
        var lead = await host.SignedInAsync(Roles.ProgrammeLead);
        var form = (await lead.GetAsync("/reports/papers/new")).Form("Save the draft").Fill("Title", "Everything of one").Fill("Who meets?", "The test board")
            .FillNamed("Input.Form.MeetingOn.Day", "10").FillNamed("Input.Form.MeetingOn.Month", "12").FillNamed("Input.Form.MeetingOn.Year", "2026");
        var address = (await form.FillNamed("Input.Form.Scope", "Organisation: Colchester Hospital").SubmitAsync()).Location!;
        (await lead.GetAsync(address)).Document.QuerySelectorAll("main h2").Length.ShouldBeGreaterThan(7);
        var commands = host.Commands.Start();

        await lead.GetAsync(address);

        commands.Count.ShouldBeLessThanOrEqualTo(8, string.Join("\n", commands));
    }

    [Fact]
    public async Task Get_Claim_SaysItsStateInWordsWithAMarkAndItsChart()
    {
        var board = await host.SignedInAsync(Roles.BoardMember);
        var address = (await board.GetAsync("/reports/claims")).Document.QuerySelector("main table a")!.GetAttribute("href")!;

        var page = await board.GetAsync(address);

        page.MainText.ShouldContain("▲ Contradicted by later data");
        page.MainText.ShouldContain("What the data said that dayNo data for that day");
        page.Document.QuerySelectorAll(".sd-numbers tbody tr").Length.ShouldBe(36);
    }

    [Fact]
    public async Task Post_ClaimWithNothingInIt_NamesEveryField()
    {
        var lead = await host.SignedInAsync(Roles.ProgrammeLead);

        var page = await (await lead.GetAsync("/reports/claims/new")).Form("Add the claim").SubmitAsync();

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.Errors.ShouldBe(["Enter what was said.", "Enter where it was said.", "Enter the day it was said.", "Choose what can bear it out."]);
    }

    [Fact]
    public async Task Get_ChangesWithDatesTheWrongWayRound_SaysWhatToDo()
    {
        var board = await host.SignedInAsync(Roles.BoardMember);

        var page = await board.GetAsync("/dashboard/since?Input.Since.Day=2&Input.Since.Month=5&Input.Since.Year=2026&Input.Until.Day=1&Input.Until.Month=5&Input.Until.Year=2026");

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.Errors.ShouldHaveSingleItem().ShouldContain("The first date must be before the second.");
    }
}
