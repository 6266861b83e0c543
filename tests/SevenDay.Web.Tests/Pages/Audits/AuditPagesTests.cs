using System.Net;
using System.Text.RegularExpressions;
using SevenDay.Application.Security;
using SevenDay.Web.Tests.Hosting;

namespace SevenDay.Web.Tests.Pages.Audits;

public sealed class AuditPagesTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Theory]
    [InlineData(Roles.ProgrammeLead)]
    [InlineData(Roles.Auditor)]
    [InlineData(Roles.BoardMember)]
    public async Task Get_List_ShowsRoundsMarkedAsMadeUp(string role)
    {
        var client = await host.SignedInAsync(role);

        var page = await client.GetAsync("/audits");

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.MainText.ShouldContain("Weekend audit, October 2026 (illustrative)");
        page.Document.QuerySelectorAll("a").Any(a => a.TextContent.Trim() == "Start a round").ShouldBe(role == Roles.ProgrammeLead);
    }

    [Fact]
    public async Task Post_New_PlansARoundThatIsThenOpenedAndClosed()
    {
        var client = await host.SignedInAsync(Roles.ProgrammeLead);
        var form = (await client.GetAsync("/audits/new")).Form("Plan the round");

        var planned = await client.FollowAsync(await form
            .Choose("Case-note review of standards 2 and 8").Fill("Name of the round", "Page test round")
            .FillNamed("Input.From.Day", "11").FillNamed("Input.From.Month", "11").FillNamed("Input.To.Day", "17").FillNamed("Input.To.Month", "11")
            .Choose("Colchester Hospital").Fill("Target sample", "12").Choose("Demonstration auditor").SubmitAsync());
        planned.MainText.ShouldContain("The round is planned.");
        var path = planned.Message.RequestMessage!.RequestUri!.AbsolutePath;
        var opened = await client.FollowAsync(await (await client.GetAsync(path + "/open")).Form("Open the round").SubmitAsync());
        var closed = await client.FollowAsync(await (await client.GetAsync(path + "/close")).Form("Close the round").SubmitAsync());

        opened.MainText.ShouldContain("The round is open.");
        opened.MainText.ShouldContain("0 of 12");
        closed.MainText.ShouldContain("The round is closed.");
    }

    [Fact]
    public async Task Post_NewWithMistakes_NamesThemAndKeepsWhatWasTyped()
    {
        var client = await host.SignedInAsync(Roles.ProgrammeLead);

        var page = await (await client.GetAsync("/audits/new")).Form("Plan the round").Fill("Name of the round", "Kept name").SubmitAsync();

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.Errors.ShouldBe(["Choose what the round asks.", "Choose at least one organisation."]);
        page.Document.QuerySelector("[name='Input.Name']")!.GetAttribute("value").ShouldBe("Kept name");
    }

    [Fact]
    public async Task Post_ChangeThatSomebodyElseMadeFirst_ShowsConflict()
    {
        var client = await host.SignedInAsync(Roles.ProgrammeLead);
        var path = await new RoundOnPages(client).StartAsync("Stale round");
        var mine = (await client.GetAsync(path + "/open")).Form("Open the round");
        await (await client.GetAsync(path + "/open")).Form("Open the round").SubmitAsync();

        var page = await mine.SubmitAsync();

        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.MainText.ShouldContain("Somebody else changed this");
        page.MainText.ShouldContain("the round is open");
    }

    [Theory]
    [InlineData(Roles.BoardMember, "/audits/new", HttpStatusCode.Forbidden)]
    [InlineData(Roles.Auditor, "/audits/new", HttpStatusCode.Forbidden)]
    [InlineData(Roles.TrustEditor, "/audits/{open}/entries/new", HttpStatusCode.Forbidden)]
    [InlineData(Roles.BoardMember, "/audits/{open}/entries", HttpStatusCode.Forbidden)]
    [InlineData(Roles.BoardMember, "/audits/{open}/close", HttpStatusCode.Forbidden)]
    [InlineData(Roles.Auditor, "/audits/{open}/findings/new?criterion=standard_2", HttpStatusCode.Forbidden)]
    [InlineData(Roles.ProgrammeLead, "/audits/01990000-0000-7000-8000-000000000000/results", HttpStatusCode.NotFound)]
    [InlineData(Roles.ProgrammeLead, "/audits/{open}/findings/new?criterion=standard_99", HttpStatusCode.NotFound)]
    [InlineData(Roles.Auditor, "/audits/{open}", HttpStatusCode.OK)]
    [InlineData(Roles.ProgrammeLead, "/audits/{open}/entries?show=Missed", HttpStatusCode.OK)]
    public async Task Get_ByRole_AnswersAsTheRoleAllows(string role, string path, HttpStatusCode expected)
    {
        var client = await host.SignedInAsync(role);
        var open = await RoundOnPages.FindAsync(client, "November 2026 (illustrative)", "Weekend audit");

        (await client.GetAsync(path.Replace("/audits/{open}", open))).Status.ShouldBe(expected);
    }

    [Fact]
    public async Task Get_Results_HidesSmallCountsFromTheBoardInPageAndApi()
    {
        var (lead, board) = (await host.SignedInAsync(Roles.ProgrammeLead), await host.SignedInAsync(Roles.BoardMember));
        var open = await RoundOnPages.FindAsync(lead, "November 2026 (illustrative)", "Weekend audit");

        var seen = await board.GetAsync(open + "/results");
        var json = (await board.GetAsync("/api/v1" + open + "/results")).Text;

        (await lead.GetAsync(open + "/results")).Document.QuerySelectorAll("section td.nhsuk-table__cell--numeric").Select(c => c.TextContent.Trim()).ShouldContain("Judged 5");
        seen.Document.QuerySelectorAll("section td.nhsuk-table__cell--numeric").Select(c => c.TextContent.Trim()).ShouldNotContain(text => Regex.IsMatch(text, "(^|Met |Judged )[1-7]$"));
        Regex.Matches(json, "\"(met|judged)\":([0-9]+)").Select(m => int.Parse(m.Groups[2].Value)).ShouldAllBe(n => n == 0 || n > 7);
    }

    [Fact]
    public async Task Get_PagesOfARound_StayUnderTheCeilingOfDatabaseCommands()
    {
        var client = await host.SignedInAsync(Roles.ProgrammeLead);
        var open = await RoundOnPages.FindAsync(client, "November 2026 (illustrative)", "Weekend audit");

        foreach (var path in new[] { "/audits", "/audits/new", open, open + "/results", open + "/entries", open + "/entries/new" })
        {
            var commands = host.Commands.Start();
            (await client.GetAsync(path)).Status.ShouldBe(HttpStatusCode.OK);
            commands.Count.ShouldBeLessThanOrEqualTo(8, path);
        }
    }
}
