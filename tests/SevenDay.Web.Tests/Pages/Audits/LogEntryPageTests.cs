using System.Net;
using SevenDay.Application.Security;
using SevenDay.Web.Tests.Hosting;

namespace SevenDay.Web.Tests.Pages.Audits;

public sealed class LogEntryPageTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Post_Case_SaysTheScoreAndGoesStraightToTheNext()
    {
        var (rounds, auditor) = await RoundsAsync();
        var path = await rounds.StartAsync("Score round", open: true);

        var next = await auditor.FollowAsync(await RoundOnPages.FillCase(await rounds.EntryFormAsync(path, auditor), "S1").SubmitAsync());

        next.MainText.ShouldContain("Saved. First consultant review within 14 hours of admission: met, after 14 hours. Reviewed by a consultant as often as due: not met.");
        next.MainText.ShouldContain("Colchester Hospital");
        next.Document.QuerySelector("[name='Input.Answers[specialty]'] option[selected]")!.TextContent.ShouldBe("Stroke medicine");
        next.Document.QuerySelector("[name='Input.Answers[clock]'][value='Admission']")!.HasAttribute("checked").ShouldBeTrue();
        next.Document.QuerySelector("[name='Input.Answers[case_ref]']")!.GetAttribute("value").ShouldBeNull();
    }

    [Fact]
    public async Task Post_SameFormTwice_CountsOnce()
    {
        var (rounds, auditor) = await RoundsAsync();
        var path = await rounds.StartAsync("Twice round", open: true);
        var form = RoundOnPages.FillCase(await rounds.EntryFormAsync(path, auditor), "T1");

        await auditor.FollowAsync(await form.SubmitAsync());
        var second = await auditor.FollowAsync(await form.SubmitAsync());

        second.MainText.ShouldContain("This case had been saved already, and counts once.");
        (await auditor.GetAsync(path)).MainText.ShouldContain("You have logged 1 entry in this round.");
    }

    [Fact]
    public async Task Post_WithMistakes_NamesThemInOrderAndKeepsTheAnswers()
    {
        var (rounds, auditor) = await RoundsAsync();
        var path = await rounds.StartAsync("Mistakes round", open: true);
        var form = RoundOnPages.FillCase(await rounds.EntryFormAsync(path, auditor), "943 476 5919", "2026-11-14", "18:59").Fill("Consultant reviews done on that day", "-1");

        var page = await form.SubmitAsync();

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.Errors.Count.ShouldBe(3);
        page.Errors[0].ShouldContain("NHS number");
        page.Errors[1].ShouldContain("before");
        page.Errors[2].ShouldContain("below 0");
        foreach (var link in page.Document.QuerySelectorAll(".nhsuk-error-summary__list a"))
            page.Document.GetElementById(link.GetAttribute("href")![1..]).ShouldNotBeNull();
        page.Document.QuerySelector("[name='Input.Answers[case_ref]']")!.GetAttribute("value").ShouldBe("943 476 5919");
        page.Document.QuerySelector("[name='Input.Times[first_review]']")!.GetAttribute("value").ShouldBe("18:59");
        page.Document.QuerySelector("[name='Input.Days[first_review]'] option[selected]")!.GetAttribute("value").ShouldBe("2026-11-14");
        page.Document.QuerySelector("[name='Input.Answers[reviewed]'][value='yes']")!.HasAttribute("checked").ShouldBeTrue();
    }

    [Fact]
    public async Task Post_AfterTheRoundWasClosed_SaysSo()
    {
        var (rounds, auditor) = await RoundsAsync();
        var lead = await host.SignedInAsync(Roles.ProgrammeLead);
        var path = await rounds.StartAsync("Closing round", open: true);
        var form = RoundOnPages.FillCase(await rounds.EntryFormAsync(path, auditor), "C1");
        await (await lead.GetAsync(path + "/close")).Form("Close the round").SubmitAsync();

        var page = await form.SubmitAsync();

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.Errors.ShouldHaveSingleItem().ShouldContain("closed");
        (await auditor.GetAsync(path + "/entries/new")).MainText.ShouldContain("The round takes no entries");
    }

    private async Task<(RoundOnPages, PageClient)> RoundsAsync() => (new(await host.SignedInAsync(Roles.ProgrammeLead)), await host.SignedInAsync(Roles.Auditor));
}
