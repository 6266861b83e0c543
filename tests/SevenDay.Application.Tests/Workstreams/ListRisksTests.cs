using System.Text;
using SevenDay.Application.Workstreams;
using SevenDay.TestKit;
using static SevenDay.Application.Tests.Workstreams.WorkstreamsOf;

namespace SevenDay.Application.Tests.Workstreams;

public sealed class ListRisksTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task The_highest_score_stands_first_and_the_matrix_counts_all()
    {
        var workstream = await WithRisksAsync();

        var found = await portal.SendAsync(new ListRisks.Query(new RiskFilter(Workstream: workstream), PageSize: 2), TestUser.BoardMember);

        found.List.Items.Select(r => (r.Title, r.Now.Words)).ShouldBe([("Extreme", "25, extreme"), ("Sooner", "6, moderate")]);
        (found.List.Total, found.CountAt(5, 5), found.CountAt(2, 3), found.CountAt(3, 2), found.CountAt(1, 1)).ShouldBe((3, 1, 1, 1, 0));
        found.Workstreams.ShouldContain(w => w.Id == workstream);
    }

    [Fact]
    public async Task Filters_narrow_by_words_state_and_place()
    {
        var workstream = await WithRisksAsync();
        async Task<IEnumerable<string>> TitlesAsync(RiskFilter filter) => (await portal.SendAsync(new ListRisks.Query(filter with { Workstream = workstream }))).List.Items.Select(r => r.Title);

        (await TitlesAsync(new RiskFilter("xtrem"))).ShouldBe(["Extreme"]);
        (await TitlesAsync(new RiskFilter("medical"))).Count().ShouldBe(3);
        (await TitlesAsync(new RiskFilter("100%"))).ShouldBeEmpty();
        (await TitlesAsync(new RiskFilter(State: RiskState.Overdue))).ShouldBe(["Sooner"]);
        (await TitlesAsync(new RiskFilter(State: RiskState.Closed))).ShouldBe(["Gone"]);
        (await TitlesAsync(new RiskFilter(State: RiskState.All))).Count().ShouldBe(4);
        (await TitlesAsync(new RiskFilter(Probability: 3, Impact: 2))).ShouldBe(["Later"]);
    }

    [Fact]
    public async Task The_file_holds_every_risk_that_matches_and_nothing_a_spreadsheet_would_run()
    {
        var workstream = await WithRisksAsync();
        await portal.SendAsync(Risks.Raise(workstream, "=cmd()", 1, 1));

        var file = await portal.SendAsync(new ExportRisks.Query(new RiskFilter(Workstream: workstream, State: RiskState.All)), TestUser.BoardMember);

        file.Name.ShouldBe("risks-2026-11-21.csv");
        var lines = Encoding.UTF8.GetString(file.Content).TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(6);
        lines[0].ShouldStartWith("workstream,risk,cause,effect,owner_role,probability,impact,score,level,response");
        lines[1].ShouldContain("Extreme,Posts stay empty,Patients wait,Medical director,5,5,25,extreme,reduce,Share posts,1,1,1,low,,2026-12-21,no,,,no");
        lines.ShouldContain(l => l.Contains("Sooner") && l.Contains("2026-11-20,yes"));
        lines.ShouldContain(l => l.Contains("'=cmd()"));
    }

    private async Task<Guid> WithRisksAsync()
    {
        var workstream = await portal.WorkstreamAsync();
        await portal.SendAsync(Risks.Raise(workstream, "Later", 3, 2));
        await portal.SendAsync(Risks.Raise(workstream, "Sooner", 2, 3) with { On = Today.AddDays(-9), NextReview = Today.AddDays(-1) });
        await portal.SendAsync(Risks.Raise(workstream, "Extreme", 5, 5));
        await portal.SendAsync(new CloseRisk.Command(await portal.SendAsync(Risks.Raise(workstream, "Gone", 4, 4)), 1, "Gone"));
        return workstream;
    }
}
