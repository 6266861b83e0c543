using SevenDay.Application.Dashboard;
using SevenDay.Application.Tests.Workstreams;
using SevenDay.Application.Workstreams;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Dashboard;

public sealed class RiskPictureTests(TestPortal portal) : IClassFixture<TestPortal>
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    [Fact]
    public async Task The_dashboard_counts_open_risks_and_lists_the_five_highest()
    {
        var workstream = await portal.WorkstreamAsync();
        foreach (var (title, probability, impact) in new[] { ("A", 5, 5), ("B", 4, 4), ("C", 3, 4), ("D", 2, 2), ("E", 1, 2), ("F", 1, 1) })
            await portal.SendAsync(Risks.Raise(workstream, title, probability, impact) with { On = Today.AddDays(-9), NextReview = title == "C" ? Today.AddDays(-1) : Today });
        await portal.SendAsync(new CloseRisk.Command(await portal.SendAsync(Risks.Raise(workstream, "Gone", 5, 5)), 1, "Gone"));
        await portal.SendAsync(new SetProgress.Command(workstream, 1, 3, Today, "Fewer waits"));

        var board = await portal.SendAsync(new GetDashboard.Query(), TestUser.BoardMember);

        var risks = board.Risks!;
        (risks.Open, risks.Extreme, risks.High, risks.Overdue, risks.HasIllustrative).ShouldBe((6, 2, 1, 1, false));
        risks.Top.Select(r => r.Title).ShouldBe(["A", "B", "C", "D", "E"]);
        board.Workstreams!.Single(w => w.Id == workstream).Progress!.Score.ShouldBe(3);
        (await portal.SendAsync(new GetDashboard.Query(), TestUser.Auditor)).Risks.ShouldBeNull();
    }
}
