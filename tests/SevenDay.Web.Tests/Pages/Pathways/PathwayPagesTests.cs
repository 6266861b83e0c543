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
        page.MainText.ShouldContain("2. Ward round Weakest weekend link");
        page.MainText.ShouldContain("Holds back 20 weekend hours, 40 in the whole week.");
        page.Document.QuerySelectorAll("main ol.sd-path > li").Length.ShouldBe(3);
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
    public async Task Get_Print_HasEveryStepTheWeakestLinkAndRoomForNotes()
    {
        var id = await PathwayEndpointsTests.APathwayAsync(host);
        var client = await host.SignedInAsync(Roles.BoardMember);

        var page = await client.GetAsync($"/pathways/{id}/print");

        page.MainText.ShouldContain("Ward round is the weakest link at weekends");
        page.Document.QuerySelectorAll("main .sd-wall ol > li").Length.ShouldBe(3);
        page.Document.QuerySelectorAll("main .sd-wall__box--big").Length.ShouldBe(4);
        (await client.GetAsync($"/pathways/{id}")).Document.QuerySelector($"a[href='/pathways/{id}/print']").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("Name")]
    [InlineData("FewestWeekendHours")]
    [InlineData("MostHeldBack")]
    public async Task Get_Index_SortsAndKeepsWhatWasChosen(string order)
    {
        await PathwayEndpointsTests.APathwayAsync(host);

        var page = await (await host.SignedInAsync(Roles.BoardMember)).GetAsync($"/pathways?search=Test&order={order}");

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Document.QuerySelector("select#order option[selected]")!.GetAttribute("value").ShouldBe(order);
        page.Document.QuerySelectorAll("main tbody tr").ShouldNotBeEmpty();
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
