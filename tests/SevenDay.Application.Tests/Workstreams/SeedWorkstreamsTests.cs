using SevenDay.Application.Workstreams;
using SevenDay.Domain.Workstreams;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Workstreams;

public sealed class SeedWorkstreamsTests(EssexPortal portal) : IClassFixture<EssexPortal>
{
    [Fact]
    public async Task The_plan_of_2016_is_kept_and_does_not_show_as_late()
    {
        var plan = await OneAsync("Programme plan 2016-17");

        plan.Milestones.ShouldNotContain(m => m.Status == MilestoneStatus.Late || m.Status == MilestoneStatus.Due);
        plan.Milestones.Count(m => m.SupersededBecause == "Plan of July 2016; the paper does not say when it was reached.").ShouldBe(5);
        plan.Milestones.Single(m => m.Title.StartsWith("Public consultation")).Baseline.ShouldBe(new DateOnly(2017, 3, 31));
    }

    [Fact]
    public async Task Events_that_the_sources_date_are_done_on_that_day()
    {
        var engagement = await OneAsync("Communications and engagement");

        engagement.Milestones.Select(m => m.CompletedOn).ShouldBe([new DateOnly(2016, 4, 18), new DateOnly(2016, 4, 28)]);
    }

    [Fact]
    public async Task The_board_sees_what_is_on_time_and_what_is_late_marked_as_illustrative()
    {
        var loop = await OneAsync("Seven-day services improvement loop");

        loop.Milestones.ShouldAllBe(m => m.IsIllustrative);
        loop.Milestones.ToLookup(m => m.Status).ShouldSatisfyAllConditions(
            by => by[MilestoneStatus.Done].Count().ShouldBe(1), by => by[MilestoneStatus.Late].Count().ShouldBe(3), by => by[MilestoneStatus.Due].Count().ShouldBe(3));
        loop.Parts.Count.ShouldBe(5);
    }

    [Fact]
    public async Task Seeding_again_changes_nothing()
    {
        var changes = await CountAsync();

        await portal.SeedAgainAsync();

        (await CountAsync()).ShouldBe(changes);
    }

    [Fact]
    public async Task A_reason_stays_with_the_change_that_gave_it()
    {
        var reasons = await portal.WithDbAsync(db => Task.FromResult(db.ChangeLog.Where(c => c.Reason != null).Select(c => c.Entity).Distinct().ToList()));

        reasons.ShouldBe(["AreaFact", "Milestone", "Risk"], ignoreOrder: true);
    }

    private Task<int> CountAsync() => portal.WithDbAsync(db => Task.FromResult(db.ChangeLog.Count()));

    private async Task<GetWorkstream.Result> OneAsync(string name)
    {
        var item = (await portal.SendAsync(new ListWorkstreams.Query(name))).List.Items.Single(w => w.Name == name);
        return await portal.SendAsync(new GetWorkstream.Query(item.Id));
    }
}
