using System.Net;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Security;
using SevenDay.Domain.Measures;
using SevenDay.Web.Tests.Hosting;

namespace SevenDay.Web.Tests.Pages.Board;

/// <summary>The dashboard is kept once it was drawn; nobody may notice but by the time it takes.</summary>
public sealed class KeptDashboardTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Get_AfterASave_ShowsWhatWasSaved()
    {
        var board = await host.SignedInAsync(Roles.BoardMember);
        (await board.GetAsync("/dashboard")).MainText.ShouldNotContain("A milestone nobody knew");

        await PlanAsync("A milestone nobody knew", new DateOnly(2020, 1, 1));

        (await board.GetAsync("/dashboard")).MainText.ShouldContain("A milestone nobody knew");
    }

    [Theory]
    [InlineData(Roles.BoardMember, "/dashboard")]
    [InlineData(Roles.TrustEditor, "/dashboard")]
    [InlineData(Roles.TrustEditor, "/dashboard?area=North%20East%20Essex")]
    public async Task Get_WhereNothingIsKept_NeedsAtMostEightCommandsAndThenTwo(string role, string path)
    {
        var client = await host.SignedInAsync(role);
        foreach (var index in new[] { "/measures", "/availability" }) await client.GetAsync(index);
        await PlanAsync($"Milestone {role} {path}", new DateOnly(2027, 1, 1));
        var commands = host.Commands.Start();

        (await client.GetAsync(path)).Status.ShouldBe(HttpStatusCode.OK);
        commands.Count.ShouldBeInRange(3, 8, string.Join("\n", commands));

        var again = host.Commands.Start();
        await client.GetAsync(path);
        again.Count.ShouldBe(2, string.Join("\n", again));
    }

    [Fact]
    public async Task Get_AsAnotherReader_NeverShowsWhatOnlyTheFirstMaySee()
    {
        var lead = (await (await host.SignedInAsync(Roles.ProgrammeLead)).GetAsync("/dashboard")).Document.QuerySelector(".sd-board__audits")!.TextContent;
        var auditor = await (await host.SignedInAsync(Roles.Auditor)).GetAsync("/dashboard");
        var board = (await (await host.SignedInAsync(Roles.BoardMember)).GetAsync("/dashboard")).Document.QuerySelector(".sd-board__audits")!.TextContent;

        auditor.MainText.ShouldNotContain("What is late?");
        board.ShouldNotBe(lead, "a board member sees rounded counts, a programme lead exact ones");
    }

    [Fact]
    public async Task Get_WithMoreSeriesThanABoardReads_CountsThem()
    {
        var measure = new Measure("many-series", new MeasureDefinition("Many series", "days", MeasureKind.Mean, Improvement.Decrease, 1));
        await host.WithDbAsync(async db =>
        {
            db.Add(measure);
            foreach (var organisation in await db.Organisations.OrderBy(o => o.Name).Take(5).Select(o => o.Id).ToListAsync())
                foreach (var part in Enum.GetValues<WeekPart>().Take(3))
                    for (var month = 0; month < 14; month++)
                        db.Add(new MeasureValue(measure.Id, organisation, new DateOnly(2025, 1, 1).AddMonths(month), part, Reading.Single(5 + month % 2)));
            return await db.SaveChangesAsync();
        });

        var page = await (await host.SignedInAsync(Roles.BoardMember)).GetAsync("/dashboard");

        var row = page.Document.QuerySelectorAll(".sd-measures tr").Single(r => r.TextContent.Contains("Many series"));
        row.TextContent.ShouldContain("15 of 5 organisations");
        row.TextContent.ShouldContain("15 no significant change");
        row.TextContent.ShouldContain("15 consistently missed");
    }

    private Task<int> PlanAsync(string title, DateOnly day) => host.WithDbAsync(async db =>
    {
        (await db.Workstreams.Include(w => w.Milestones).OrderBy(w => w.Id).FirstAsync()).Plan(title, day);
        return await db.SaveChangesAsync();
    });
}
