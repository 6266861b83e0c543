using System.Net;
using SevenDay.Application.Security;
using SevenDay.Web.Tests.Hosting;

namespace SevenDay.Web.Tests.Pages.Audits;

public sealed class PlanRoundPagesTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Get_SampleSize_WorksItOutAndStartsARoundWithIt()
    {
        var client = await host.SignedInAsync(Roles.ProgrammeLead);

        var page = await client.GetAsync("/audits/sample-size?Input.Expected=90&Input.Within=7&Input.Population=");
        var start = await client.GetAsync(page.Document.QuerySelectorAll("main a").Single(a => a.TextContent.Contains("Start a round with this target")).GetAttribute("href")!);

        page.MainText.ShouldContain("71 judged cases");
        start.Document.QuerySelector("[name='Input.TargetSample']")!.GetAttribute("value").ShouldBe("71");
    }

    [Fact]
    public async Task Get_SampleSizeWithMistakes_NamesThemAndKeepsWhatWasTyped()
    {
        var client = await host.SignedInAsync(Roles.ProgrammeLead);

        var page = await client.GetAsync("/audits/sample-size?Input.Expected=190&Input.Within=&Input.Population=many");

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.Document.QuerySelector("[name='Input.Population']")!.GetAttribute("value").ShouldBe("many");
    }

    [Fact]
    public async Task Post_NewOverABankHoliday_SaysWhenToStart()
    {
        var client = await host.SignedInAsync(Roles.ProgrammeLead);

        var page = await (await client.GetAsync("/audits/new")).Form("Plan the round")
            .Choose("Case-note review of standards 2 and 8").Fill("Name of the round", "Christmas")
            .FillNamed("Input.From.Day", "24").FillNamed("Input.From.Month", "12").FillNamed("Input.From.Year", "2026").Choose("Colchester Hospital").SubmitAsync();

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.MainText.ShouldContain("25 December 2026 is a bank holiday.");
        page.MainText.ShouldContain("start on 2 January 2027");
    }

    [Fact]
    public async Task Post_Edit_ChangesAPlannedRoundAndItsBlankForm()
    {
        var client = await host.SignedInAsync(Roles.ProgrammeLead);
        var path = await new RoundOnPages(client).StartAsync("To be changed");

        var saved = await client.FollowAsync(await (await client.GetAsync(path + "/edit")).Form("Save the round").Fill("Target sample", "33").Choose("Cardiology").SubmitAsync());
        var paper = await client.GetAsync(path + "/form");

        saved.MainText.ShouldContain("The round is saved.");
        saved.MainText.ShouldContain("Limited to Cardiology.");
        saved.MainText.ShouldContain("target of 33");
        paper.MainText.ShouldContain("Cardiology");
        paper.MainText.ShouldNotContain("Paediatrics");
        paper.MainText.ShouldContain("Colchester Hospital");
    }

    [Fact]
    public async Task Post_EditThatSomebodyElseSavedFirst_ShowsBothVersions()
    {
        var client = await host.SignedInAsync(Roles.ProgrammeLead);
        var path = await new RoundOnPages(client).StartAsync("Two editors of a round");
        var mine = (await client.GetAsync(path + "/edit")).Form("Save the round").Fill("Name of the round", "My name");
        await (await client.GetAsync(path + "/edit")).Form("Save the round").Fill("Name of the round", "Their name").SubmitAsync();

        var page = await mine.SubmitAsync();

        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.MainText.ShouldContain("Their name");
        page.Document.QuerySelector("[name='Input.Name']")!.GetAttribute("value").ShouldBe("My name");
    }

    [Fact]
    public async Task Post_Discard_TakesAPlannedRoundAway()
    {
        var client = await host.SignedInAsync(Roles.ProgrammeLead);
        var path = await new RoundOnPages(client).StartAsync("Not needed");

        var list = await client.FollowAsync(await (await client.GetAsync(path + "/discard")).Form("Discard the round").SubmitAsync());

        list.MainText.ShouldContain("“Not needed” has been discarded.");
        (await client.GetAsync(path)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Post_SignOff_EndsTheRoundForGood()
    {
        var (lead, administrator) = (await host.SignedInAsync(Roles.ProgrammeLead), await host.SignedInAsync(Roles.Administrator));
        var path = await new RoundOnPages(lead).StartAsync("To be signed off", open: true);
        await (await lead.GetAsync(path + "/close")).Form("Close the round").SubmitAsync();

        var signed = await administrator.FollowAsync(await (await administrator.GetAsync(path + "/sign-off")).Form("Sign off the results").Fill("Note (optional)", "Agreed.").SubmitAsync());

        signed.MainText.ShouldContain("The results are signed off.");
        signed.MainText.ShouldContain("Signed off by Demonstration administrator on 21 November 2026. Agreed.");
        (await lead.GetAsync(path + "/sign-off")).MainText.ShouldContain("The round has been signed off.");
    }

    [Fact]
    public async Task Get_Calendar_ShowsRoundsByMonthWithWhoAndWhat()
    {
        var client = await host.SignedInAsync(Roles.BoardMember);

        var page = await client.GetAsync("/audits/calendar?year=2027");

        page.MainText.ShouldContain("Weekend audit, January 2027 (illustrative)");
        page.MainText.ShouldContain("Bank holidays: Friday 1 January.");
        page.MainText.ShouldContain("Auditors: Demonstration auditor.");
        (await client.GetAsync("/audits/calendar?year=2031")).MainText.ShouldContain("No rounds in 2031");
    }
}
