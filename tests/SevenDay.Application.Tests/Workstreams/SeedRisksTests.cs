using SevenDay.Application.Workstreams;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Workstreams;

public sealed class SeedRisksTests(EssexPortal portal) : IClassFixture<EssexPortal>
{
    [Fact]
    public async Task The_demonstration_shows_every_level_overdue_reviews_and_a_closed_risk_all_marked()
    {
        var all = await portal.SendAsync(new ListRisks.Query(new RiskFilter(State: RiskState.All), PageSize: 200));

        all.List.Items.ShouldAllBe(r => r.IsIllustrative);
        all.List.Items.Where(r => r.ClosedOn is null).Select(r => r.Now.Level).Distinct().Count().ShouldBe(4);
        all.List.Items.Count(r => r.ClosedOn is not null).ShouldBe(1);
        all.List.Items.Count(r => r.IsOverdueOn(all.AsOf)).ShouldBe(2);
    }

    [Fact]
    public async Task Scores_of_progress_are_marked_too()
    {
        var scored = (await portal.SendAsync(new ListWorkstreams.Query(PageSize: 200))).List.Items.Select(w => w.Progress).OfType<ProgressItem>().ToList();

        scored.Count.ShouldBe(4);
        scored.ShouldAllBe(p => p.IsIllustrative);
    }
}
