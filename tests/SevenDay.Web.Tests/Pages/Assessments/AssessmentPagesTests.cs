using System.Net;
using SevenDay.Application.Security;
using SevenDay.Web.Tests.Hosting;

namespace SevenDay.Web.Tests.Pages.Assessments;

public sealed class AssessmentPagesTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Post_Standard_KeepsWhatIsIncompleteAndRefusesAPatient()
    {
        var editor = await host.SignedInAsync(Roles.TrustEditor);
        var begun = await (await editor.GetAsync("/assessments/new")).Form("Begin").Fill("Specialty", "Cardiology").SubmitAsync();
        var address = begun.Location.ShouldNotBeNull(begun.MainText);

        var form = await editor.GetAsync($"{address}/standards/2");
        var refused = await form.Form("Save").Fill("Evidence", "Seen: 943 476 5919").SubmitAsync();
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.Errors.ShouldHaveSingleItem().ShouldContain("NHS number");

        var next = await form.Form("Save and go to standard 3").FillNamed("Input.Weekday", "Met").FillNamed("Input.Weekend", "NotMet").Fill("Evidence", "Audit of a week").SubmitAsync();
        next.Location.ShouldBe($"{address}/standards/3");
        (await editor.GetAsync(address)).MainText.ShouldContain("Standard 2, Time to first consultant review: say what the gap is.");
        (await editor.GetAsync($"{address}/standards/2")).MainText.ShouldContain("Before it can be approved, say what the gap is");
    }

    [Fact]
    public async Task Post_Standard_OnAnOlderVersion_ShowsBoth()
    {
        var editor = await host.SignedInAsync(Roles.TrustEditor);
        var lead = await host.SignedInAsync(Roles.ProgrammeLead);
        var address = (await (await editor.GetAsync("/assessments/new")).Form("Begin").Fill("Specialty", "Respiratory medicine").SubmitAsync()).Location!;
        var (mine, theirs) = (await editor.GetAsync($"{address}/standards/4"), await lead.GetAsync($"{address}/standards/4"));

        await theirs.Form("Save").Fill("Evidence", "Theirs").SubmitAsync();
        var stale = await mine.Form("Save").Fill("Evidence", "Mine").SubmitAsync();

        stale.Status.ShouldBe(HttpStatusCode.Conflict);
        stale.MainText.ShouldContain("Saved by Demonstration programme lead");
        stale.MainText.ShouldContain("Theirs");
        (await stale.Form("Save").SubmitAsync()).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Post_Approve_ByAnother_MakesTheBaseline()
    {
        var lead = await host.SignedInAsync(Roles.ProgrammeLead);
        var list = await lead.GetAsync("/assessments?specialty=palliative");
        var address = list.Document.QuerySelector("main tbody a")!.GetAttribute("href")!;

        var done = await lead.FollowAsync(await (await lead.GetAsync($"{address}/approve")).Form("Approve this assessment").SubmitAsync());

        done.MainText.ShouldContain("It is the baseline for later ones");
        (await lead.GetAsync($"{address}/records/1")).MainText.ShouldContain("It never changes");
        (await lead.GetAsync($"{address}/compare/1")).MainText.ShouldContain("0 answers are better and 0 are worse");
        var again = await (await lead.GetAsync($"{address}/approve")).Form("Approve this assessment").SubmitAsync();
        again.Errors.ShouldHaveSingleItem().ShouldContain("After the baseline, records can be approved from 17 December 2026");
    }

    [Fact]
    public async Task Get_Compare_SaysThenAndNowInWords()
    {
        var board = await host.SignedInAsync(Roles.BoardMember);
        var list = await board.GetAsync("/assessments?specialty=acute");
        var address = list.Document.QuerySelector("main tbody a")!.GetAttribute("href")!;

        var page = await board.GetAsync($"{address}/compare/1");

        page.MainText.ShouldContain("Weekend: not met then, partly met now. Better.");
        page.MainText.ShouldContain("Interventional radiology: weekday on site then, on site now; weekend off site without formal arrangement then, off site by formal arrangement now.");
        (await board.GetAsync($"{address}/standards/2")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await board.GetAsync($"{address}/compare/9")).Status.ShouldBe(HttpStatusCode.NotFound);
    }
}
