using System.Net;
using System.Text;
using SevenDay.Application.Security;
using SevenDay.Web.Tests.Hosting;

namespace SevenDay.Web.Tests.Pages.Board;

public sealed class BoardPagesTests(PortalHost host) : IClassFixture<PortalHost>
{
    private const string Values = "measure,organisation_ods,period,day_type,numerator,denominator,value,rebase_reason\n";

    [Theory]
    [InlineData("/dashboard")]
    [InlineData("/dashboard?area=North%20East%20Essex")]
    [InlineData("/dashboard?area=Colchester%20Hospital")]
    [InlineData("/dashboard/since")]
    [InlineData("/reports/papers")]
    [InlineData("/reports/claims")]
    [InlineData("/availability")]
    [InlineData("/measures")]
    [InlineData("/measures/ae-4-hour")]
    [InlineData("/weekend-effect")]
    public async Task Get_EveryPage_NeedsAtMostEightCommands(string path)
    {
        var client = await host.SignedInAsync(Roles.BoardMember);
        await client.GetAsync(path); // takes up in the index what other tests have changed
        var commands = host.Commands.Start();

        var page = await client.GetAsync(path);

        page.Status.ShouldBe(HttpStatusCode.OK);
        commands.Count.ShouldBeLessThanOrEqualTo(8, string.Join("\n", commands));
        page.Text.ShouldNotContain("NaN");
    }

    [Fact]
    public async Task Get_Dashboard_AnswersTheFourQuestions()
    {
        var page = await (await host.SignedInAsync(Roles.BoardMember)).GetAsync("/dashboard");

        page.Document.QuerySelectorAll(".sd-tile__label").Select(t => t.TextContent.Trim())
            .ShouldBe(["Weekend level of service", "Audit criteria met at weekends", "Milestones late", "Targets consistently missed", "Public claims contradicted", "Entered since the last paper"]);
        page.MainText.ShouldContain("position on 21 November 2026");
        page.MainText.ShouldContain("Consistently misses the target");
        page.MainText.ShouldContain("n = 7,142, March 2019");
        page.MainText.ShouldContain("Open question");
    }

    [Fact]
    public async Task Get_DashboardOfAnArea_ShowsItsOrganisationsOnly()
    {
        var client = await host.SignedInAsync(Roles.BoardMember);

        var page = await client.GetAsync("/dashboard?area=North%20East%20Essex");

        page.Document.QuerySelectorAll(".sd-measures tbody a").ShouldContain(a => a.TextContent == "Colchester Hospital");
        page.Document.QuerySelectorAll(".sd-measures tbody a").ShouldNotContain(a => a.TextContent.StartsWith("Southend"));
    }

    [Fact]
    public async Task Get_DashboardAsAuditor_LeavesOutWorkstreams()
    {
        var page = await (await host.SignedInAsync(Roles.Auditor)).GetAsync("/dashboard");

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.MainText.ShouldNotContain("What is late?");
    }

    [Fact]
    public async Task Get_Measure_DrawsItsChartWithTheRuleInWordsAndItsNumbers()
    {
        var page = await (await host.SignedInAsync(Roles.BoardMember)).GetAsync("/measures/ae-4-hour?organisation=RDD");

        page.MainText.ShouldContain("Latest: 95.7% in March 2019. Improving: high or rising (above the upper limit). May or may not meet the target.");
        page.MainText.ShouldContain("Target 95.0%");
        page.Document.QuerySelectorAll(".sd-numbers tbody tr").Length.ShouldBe(36);
    }

    [Fact]
    public async Task Get_MeasureNumbers_AreTheNumbersPlotted()
    {
        var client = await host.SignedInAsync(Roles.BoardMember);
        var page = await client.GetAsync("/measures/ae-4-hour?organisation=RAJ");

        var file = await client.Http.GetStringAsync(page.Document.QuerySelector("a[download]")!.GetAttribute("href"));

        var lines = file.TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(37);
        lines[36].ShouldStartWith("2019-03-01,\"Southend University Hospital NHS Foundation Trust\",5609,7142,78.535");
    }

    [Fact]
    public async Task Get_UnknownMeasure_IsNotFound() =>
        (await (await host.SignedInAsync(Roles.BoardMember)).GetAsync("/measures/no-such")).Status.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task Get_WeekendEffect_PrintsTheTableAndSplitsTheGap()
    {
        var page = await (await host.SignedInAsync(Roles.BoardMember)).GetAsync("/weekend-effect?measure=emergency-mortality&organisation=RAJ");

        page.MainText.ShouldContain("2011-12 1,032 / 20,603 5.009 [4.719, 5.315] 399 / 5,748 6.942 [6.313, 7.628] 1.933 [1.233, 2.677] 1.3858 [1.2393, 1.5497] 1.4146 [1.2553, 1.5941] 1.08e-8 2.99e-8");
        page.MainText.ShouldContain("1.188 [0.882, 1.494] 1.1946 [1.1436, 1.2478] 1.2101 [1.1546, 1.2682]");
        page.MainText.ShouldContain("the gap widened from 0.97 to 1.93 points. The weekday rate fell by 0.46 points (p = 0.0342) and the weekend rate rose by 0.50 points (p = 0.278). So 48% of the change comes from lower weekday rates and 52% from higher weekend rates.");
        page.MainText.ShouldContain("from 5.8 to 11.7 on weekdays and from 5.8 to 12.8 at weekends");
    }

    [Fact]
    public async Task Get_Import_IsNotForABoardMember() =>
        (await (await host.SignedInAsync(Roles.BoardMember)).GetAsync("/measures/import")).Status.ShouldBe(HttpStatusCode.Forbidden);

    [Fact]
    public async Task Post_WrongFile_NamesTheRowAndWritesNothing()
    {
        var client = await host.SignedInAsync(Roles.ProgrammeLead);
        var form = (await client.GetAsync("/measures/import")).Form("Import the file");

        var page = await form.Attach("CSV file", "values.csv", Encoding.UTF8.GetBytes(Values + "ae-4-hour,RQW,2019-04-01,,11,10,,\n")).SubmitAsync();

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.MainText.ShouldContain("Line 2 Column numerator What stands there 11");
    }

    [Fact]
    public async Task Post_CheckThenImport_ShowsWhatWillChangeThenWritesIt()
    {
        var client = await host.SignedInAsync(Roles.ProgrammeLead);
        var file = Encoding.UTF8.GetBytes(Values + "readmissions,RQW,2019-04-01,,9,100,,\n");

        var check = await (await client.GetAsync("/measures/import")).Form("Check the file").Attach("CSV file", "values.csv", file).SubmitAsync();
        var done = await client.FollowAsync(await check.Form("Import the file").Attach("CSV file", "values.csv", file).SubmitAsync());

        check.MainText.ShouldContain("It would add 1, change 0");
        done.MainText.ShouldContain("Imported: 1 added");
        (await client.GetAsync("/measures/readmissions")).MainText.ShouldContain("9.0%");
    }

    [Fact]
    public async Task Post_WithoutFile_SaysSo()
    {
        var client = await host.SignedInAsync(Roles.ProgrammeLead);

        var page = await (await client.GetAsync("/measures/import")).Form("Check the file").SubmitAsync();

        page.Errors.ShouldBe(["Choose a CSV file."]);
    }
}
