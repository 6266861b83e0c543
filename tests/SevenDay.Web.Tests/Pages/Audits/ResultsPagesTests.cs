using System.Net;
using SevenDay.Application.Security;
using SevenDay.Web.Tests.Hosting;

namespace SevenDay.Web.Tests.Pages.Audits;

public sealed class ResultsPagesTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Get_Results_NamesTheDaysComparedEverywhereAndOffersTheOthers()
    {
        var (client, path) = await OctoberAsync(Roles.ProgrammeLead);

        var usual = await client.GetAsync(path + "/results");
        var midweek = await client.GetAsync(usual.Document.QuerySelectorAll("main a").Single(a => a.TextContent.Contains("Tuesday to Thursday")).GetAttribute("href")!);

        usual.MainText.ShouldContain("By kind of day. Weekdays: Monday to Friday without bank holidays (7DSAT)");
        usual.MainText.ShouldNotContain("Weekdays: Tuesday to Thursday");
        midweek.MainText.ShouldContain("By kind of day. Weekdays: Tuesday to Thursday without bank holidays (NHS Digital)");
        midweek.MainText.ShouldContain("Monday and Friday");
        midweek.MainText.ShouldNotContain("Weekdays: Monday to Friday");
        foreach (var page in new[] { usual, midweek })
            page.Document.QuerySelectorAll(".sd-chart__source").Select(s => s.TextContent).ShouldAllBe(s => s.Contains("Weekdays: "));
    }

    [Fact]
    public async Task Get_Results_ListsEveryCriterionWithItsVerdictAndALinkToItsPart()
    {
        var (client, path) = await OctoberAsync(Roles.BoardMember);

        var page = await client.GetAsync(path + "/results");

        var links = page.Document.QuerySelectorAll(".sd-verdicts a").ToList();
        links.Count.ShouldBe(3);
        links.ShouldAllBe(a => page.Document.QuerySelector(a.GetAttribute("href")!) != null);
        page.Document.QuerySelectorAll(".sd-verdicts li .nhsuk-tag").Length.ShouldBe(3);
        page.MainText.ShouldContain("* stands for a count of 1 to 7");
        page.MainText.ShouldContain("By specialty");
        page.Document.QuerySelectorAll("main a").ShouldNotContain(a => a.TextContent.Contains("Cases that missed"));
    }

    [Fact]
    public async Task Get_ResultsOfTheDiagnosticsGrid_SaysNoCasesInsteadOfAnEmptyChart()
    {
        var (client, path) = await OctoberAsync(Roles.ProgrammeLead);

        var page = await client.GetAsync(path + "/results");

        page.MainText.ShouldContain("No cases: none was about this criterion.");
        page.MainText.ShouldContain("no cases, or too few to show");
    }

    [Fact]
    public async Task Get_File_IsTheResultsAsCsvForWhoeverMaySeeThem()
    {
        var (client, path) = await OctoberAsync(Roles.BoardMember);

        var file = await client.GetAsync(path + "/results.csv?week=midweek");

        file.Status.ShouldBe(HttpStatusCode.OK);
        file.Message.Content.Headers.ContentType!.ToString().ShouldBe("text/csv; charset=utf-8");
        file.Message.Content.Headers.ContentDisposition!.FileName!.ShouldContain("midweek.csv");
        file.Text.TrimStart('\uFEFF').ShouldStartWith("audit,from,to,illustrative,");
        file.Text.ShouldContain("Tuesday to Thursday without bank holidays (NHS Digital)");
        (await (await host.SignedInAsync(Roles.Auditor)).GetAsync("/audits/01990000-0000-7000-8000-000000000000/results.csv")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Get_Trend_ShowsTheRoundsAndHowManyAreMissingForLimits()
    {
        var (client, path) = await OctoberAsync(Roles.BoardMember);

        var page = await client.GetAsync(path + "/trend");

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.MainText.ShouldContain("Trend over rounds");
        page.MainText.ShouldContain("needed before process limits can be drawn");
        page.Document.QuerySelectorAll("main tbody a").Select(a => a.GetAttribute("href")).ShouldContain(path + "/results");
    }

    [Fact]
    public async Task Get_MissedCases_SaysClockTimeAndWhetherTheServiceWasOpen()
    {
        var (client, path) = await OctoberAsync(Roles.ProgrammeLead);

        var page = await client.GetAsync(path + "/entries?show=missed&criterion=standard_2");

        page.MainText.ShouldContain("Cases that missed “First consultant review within 14 hours of admission”");
        page.MainText.ShouldContain("Clock: Date and time of admission or arrival (admission), ");
        page.MainText.ShouldContain("Elapsed: ");
        page.MainText.ShouldContain("Declared service: ");
    }

    private async Task<(PageClient Client, string Path)> OctoberAsync(string role)
    {
        var client = await host.SignedInAsync(role);
        return (client, await RoundOnPages.FindAsync(client, "October 2026"));
    }
}
