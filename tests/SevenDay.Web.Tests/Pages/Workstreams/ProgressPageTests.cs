using System.Net;
using SevenDay.Application.Security;
using SevenDay.Web.Tests.Hosting;

namespace SevenDay.Web.Tests.Pages.Workstreams;

public sealed class ProgressPageTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Post_Score_StandsOnTheWorkstreamTheListAndTheDashboard()
    {
        var client = await host.SignedInAsync(Roles.ProgrammeLead);
        var form = await OpenAsync(client, "Finance");

        var done = await client.FollowAsync(await Date(form.Form("Save score"), 3, 11, 2026).Fill("How far has it come?", "3.0, modest improvement").Fill("What shows it?", "Fewer waits").SubmitAsync());

        done.MainText.ShouldContain("3 November 2026 Score 3.0, modest improvement What shows it Fewer waits");
        (await client.GetAsync("/workstreams?search=Finance")).MainText.ShouldContain("3.0, modest improvement, scored 3 November 2026");
        (await (await host.SignedInAsync(Roles.BoardMember)).GetAsync("/dashboard")).MainText.ShouldContain("3.0, modest improvement, scored 3 November 2026");
    }

    [Fact]
    public async Task Post_BadScoreOrDay_SaysSoAtTheField()
    {
        var client = await host.SignedInAsync(Roles.ProgrammeLead);
        var form = await OpenAsync(client, "Pain services and dermatology");
        (await form.Form("Save score").SubmitAsync()).Errors.ShouldBe(["Choose a score.", "Say what shows the score."], ignoreOrder: true);

        var answer = await Date((await OpenAsync(client, "Pain services and dermatology")).Form("Save score"), 22, 11, 2026)
            .Fill("How far has it come?", "0.5, intends to take part").Fill("What shows it?", "A letter").SubmitAsync();

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Errors.ShouldBe(["The day must be today or in the past."]);
    }

    [Fact]
    public async Task Post_AfterSomebodyElse_ShowsBothAndOverwritesNothing()
    {
        var client = await host.SignedInAsync(Roles.ProgrammeLead);
        var (mine, theirs) = (await OpenAsync(client, "Stewardship groups"), await OpenAsync(client, "Stewardship groups"));
        await theirs.Form("Save score").Fill("How far has it come?", "2.0, active, but nothing changed yet").Fill("What shows it?", "Theirs").SubmitAsync();

        var stale = await mine.Form("Save score").Fill("How far has it come?", "4.0, significant improvement").Fill("What shows it?", "Mine").SubmitAsync();

        stale.Status.ShouldBe(HttpStatusCode.Conflict);
        stale.MainText.ShouldContain("Theirs");
        (await client.FollowAsync(await stale.Form("Save score").SubmitAsync())).MainText.ShouldContain("4.0, significant improvement");
    }

    [Fact]
    public async Task Get_AsBoardMember_IsRefused() =>
        (await (await host.SignedInAsync(Roles.BoardMember)).GetAsync($"/workstreams/{Guid.CreateVersion7()}/progress")).Status.ShouldBe(HttpStatusCode.Forbidden);

    private static async Task<PageResponse> OpenAsync(PageClient client, string name)
    {
        var list = await client.GetAsync("/workstreams?search=" + Uri.EscapeDataString(name));
        var href = list.Document.QuerySelectorAll("main td a").Single(a => a.TextContent == name).GetAttribute("href")!;
        return await client.GetAsync(href + "/progress");
    }

    private static PageForm Date(PageForm form, int day, int month, int year) =>
        form.FillNamed("Input.On.Day", $"{day}").FillNamed("Input.On.Month", $"{month}").FillNamed("Input.On.Year", $"{year}");
}
