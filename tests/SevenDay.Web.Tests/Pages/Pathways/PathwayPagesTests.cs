using System.Net;
using SevenDay.Application.Security;
using SevenDay.Web.Tests.Api;
using SevenDay.Web.Tests.Hosting;

namespace SevenDay.Web.Tests.Pages.Pathways;

public sealed class PathwayPagesTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Get_Details_NamesTheWeakestWeekendLinkInWords()
    {
        var id = await PathwayEndpointsTests.APathwayAsync(host);

        var page = await (await host.SignedInAsync(Roles.BoardMember)).GetAsync($"/pathways/{id}");

        page.MainText.ShouldContain("Ward round is the weakest link at weekends: if it alone were open all the time, the pathway would run 24 hours at the weekend instead of 4.");
        page.MainText.ShouldContain("Monday to Friday, 9am to 5pm; Saturday, 9am to 1pm");
        page.Document.QuerySelectorAll("main svg").ShouldNotBeEmpty();
        page.MainText.ShouldNotContain("Change the pathway");
    }

    [Fact]
    public async Task Post_NewPathwayWithAStep_ShowsItsHours()
    {
        await PathwayEndpointsTests.APathwayAsync(host);
        var client = await host.SignedInAsync(Roles.ProgrammeLead);
        var form = await client.GetAsync("/pathways/new");
        var step = await client.FollowAsync(await form.Form("Add pathway").Fill("Name", "Built by hand").SubmitAsync());
        var found = await step.Form("Find services").Fill("Find services by name, specialty or organisation", "Test organisation").SubmitAsync();
        var label = found.Document.QuerySelector("main form[method=post] .nhsuk-checkboxes label")!.TextContent.Trim();

        var done = await client.FollowAsync(await found.Form("Add step").Fill("Name of the step", "First").Choose(label).SubmitAsync());

        done.Status.ShouldBe(HttpStatusCode.OK);
        done.Heading.ShouldContain("Built by hand");
        done.MainText.ShouldContain("First");
    }

    [Fact]
    public async Task Post_StepWithoutService_SaysWhy()
    {
        var id = await PathwayEndpointsTests.APathwayAsync(host);
        var client = await host.SignedInAsync(Roles.ProgrammeLead);
        var form = await client.GetAsync($"/pathways/{id}/steps/new?search=Test");

        var answer = await form.Form("Add step").Fill("Name of the step", "Empty").SubmitAsync();

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Errors.ShouldBe(["Choose at least one service. A step without a service would never be open."]);
    }

    [Fact]
    public async Task Post_Edit_ReordersAndRemovesSteps_AndASecondEditorSeesBoth()
    {
        var id = await PathwayEndpointsTests.APathwayAsync(host);
        var client = await host.SignedInAsync(Roles.ProgrammeLead);
        var (first, second) = (await client.GetAsync($"/pathways/{id}/edit"), await client.GetAsync($"/pathways/{id}/edit"));

        var done = await client.FollowAsync(await first.Form("Save the pathway")
            .Fill("Place of step 3", "1").Fill("Place of step 1", "3").Choose("Remove step 2").SubmitAsync());
        var stale = await second.Form("Save the pathway").Fill("Name", "Mine").SubmitAsync();

        done.MainText.ShouldContain("Whole pathway");
        done.Document.QuerySelectorAll("main td:first-child").Select(td => td.TextContent).Where(t => t.Contains("Pharmacy") || t.Contains("Ambulance")).Count().ShouldBeGreaterThan(1);
        done.MainText.ShouldNotContain("Ward round");
        stale.Status.ShouldBe(HttpStatusCode.Conflict);
        stale.MainText.ShouldContain("Pharmacy, Ambulance");
    }

    [Fact]
    public async Task Get_FormsAndWhatIsNotThere_AreRefused()
    {
        var id = await PathwayEndpointsTests.APathwayAsync(host);
        var client = await host.SignedInAsync(Roles.TrustEditor);

        (await client.GetAsync($"/pathways/{id}/edit")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await client.GetAsync("/pathways/new")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await client.GetAsync($"/pathways/{Guid.CreateVersion7()}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await client.GetAsync("/pathways?search=no+such+pathway")).MainText.ShouldContain("No pathways found");
    }
}
