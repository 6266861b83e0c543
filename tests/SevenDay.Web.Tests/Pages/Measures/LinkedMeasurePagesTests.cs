using System.Net;
using SevenDay.Application.Security;
using SevenDay.Web.Tests.Hosting;

namespace SevenDay.Web.Tests.Pages.Measures;

public sealed class LinkedMeasurePagesTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Get_Measure_ShowsWhatIsReadBesideItWithItsLatestValue()
    {
        var client = await host.SignedInAsync(Roles.BoardMember);

        var page = await client.GetAsync("/measures/ae-self-presentation");

        page.MainText.ShouldContain("Read beside");
        page.MainText.ShouldContain("Southend University Hospital NHS Foundation Trust: 78.5% n = 7,142, March 2019");
        page.MainText.ShouldContain("No values yet.");
        page.MainText.ShouldContain("Watched beside the success measures");
        (await client.GetAsync("/measures/ae-self-presentation/linked")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("cancer-62-day-waits", "Latest: 595 people from 1 April 2022. Too few values to judge.")]
    [InlineData("better-care-better-value", "9")]
    [InlineData("deficit", "Data not entered yet")]
    public async Task Get_MeasureOfOneValueOrNone_IsSane(string code, string says)
    {
        var page = await (await host.SignedInAsync(Roles.BoardMember)).GetAsync($"/measures/{code}");

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.MainText.ShouldContain(says);
        page.MainText.ShouldNotContain("NaN", Case.Sensitive);
        page.MainText.ShouldContain("Not settled");
    }

    [Fact]
    public async Task Post_Linked_AddsAndTakesAway()
    {
        var client = await host.SignedInAsync(Roles.ProgrammeLead);
        var page = await client.GetAsync("/measures/staff-survey/linked");

        var refused = await page.Form("Read it beside").FillNamed("Input.Other", "inpatient-survey").SubmitAsync();
        var added = await client.FollowAsync(await refused.Form("Read it beside").Fill("What does a reader see by both?", "How staff and patients feel.").SubmitAsync());
        var gone = await client.FollowAsync(await added.Form("Take away Inpatient survey").SubmitAsync());

        refused.Errors.ShouldBe(["Say what a reader sees by both."]);
        added.MainText.ShouldContain("Inpatient survey: How staff and patients feel.");
        gone.MainText.ShouldContain("No measure is read beside it yet.");
    }

    [Fact]
    public async Task Post_SourceLink_IsShownWithItsHostAndOnlyHttps()
    {
        var client = await host.SignedInAsync(Roles.ProgrammeLead);
        var page = await client.GetAsync("/measures/infections/change");

        var refused = await page.Form("Save measure").Fill("Address of the source (optional)", "http://digital.nhs.uk/data").SubmitAsync();
        var saved = await client.FollowAsync(await refused.Form("Save measure").Fill("Address of the source (optional)", "https://digital.nhs.uk/data?x=<b>").SubmitAsync());

        refused.Errors.ShouldBe(["Write the whole address of the source, starting with https://."]);
        var link = saved.Document.QuerySelectorAll("main a").Single(a => a.TextContent == "See the source at digital.nhs.uk");
        link.GetAttribute("href").ShouldBe("https://digital.nhs.uk/data?x=<b>");
    }
}
