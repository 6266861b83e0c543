using SevenDay.Application.Pathways;
using SevenDay.TestKit;
using static SevenDay.Application.Tests.Pathways.PathwaysOf;

namespace SevenDay.Application.Tests.Pathways;

public sealed class RankNextHoursTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task A_service_of_two_pathways_is_the_cheapest_and_equals_are_explained()
    {
        var (office, twin, daily, always) = (await portal.ServiceAsync(Office), await portal.ServiceAsync(Office), await portal.ServiceAsync(Daily), await portal.ServiceAsync(Always));
        var ended = await portal.ServiceAsync(Office, s => s.End(new DateOnly(2026, 11, 1)));
        var one = await portal.PathwayAsync(("A", [always]), ("B", [office]), ("C", [daily]));
        var two = await portal.PathwayAsync(("B again", [office, ended]), ("C", [daily]));
        var three = await portal.PathwayAsync(("Either", [office, twin]), ("C", [daily]));

        var result = await portal.SendAsync(new RankNextHours.Query(PageSize: 200), TestUser.BoardMember);
        var mine = result.List.Items.Where(r => r.Pathways.Any(p => p.Id == one || p.Id == two || p.Id == three)).ToList();

        var first = mine[0];
        (first.ServiceId, first.When, first.Words, first.MinutesAdded, first.MinutesGained, first.Ratio).ShouldBe((office, "Sunday, 8am to 8pm", "Sun 08:00-20:00", 720, 2160, 3));
        first.Pathways.Select(p => p.Id).ShouldBe([one, two, three], ignoreOrder: true);
        mine.ShouldNotContain(r => r.ServiceId == ended);
        mine.Single(r => r.ServiceId == twin && r.When.StartsWith("Sunday")).Pathways.Single().Id.ShouldBe(three);
        mine.Select(r => r.Rank).ShouldBeInOrder();
        result.List.Items.Select(r => r.Ratio).ShouldBeInOrder(SortDirection.Descending);
    }

    [Fact]
    public async Task One_pathway_alone_shows_what_gains_it_and_which_steps_are_closed_together()
    {
        var (one, other) = (await portal.ServiceAsync(Daily), await portal.ServiceAsync(Daily));
        var (same, silent) = (await portal.ServiceAsync("08:00-20:00|08:00-20:00|08:00-20:00|08:00-20:00|08:00-20:00|08:00-20:00|closed"), await portal.ServiceAsync(null));
        var id = await portal.PathwayAsync(("Day", [one, other]), ("No Sunday", [same, silent]));

        var result = await portal.SendAsync(new RankNextHours.Query(PathwayId: id));

        result.List.Items.Select(r => (r.ServiceId, r.When, r.HasHours, r.Instead.Count)).ShouldBe(
            [(same, "Sunday, 8am to 8pm", true, 1), (silent, "Sunday, 8am to 8pm", false, 1)], ignoreOrder: true);
        result.List.Items.Select(r => r.Rank).Distinct().Count().ShouldBe(1);
        result.Stuck.ShouldHaveSingleItem().Steps.ShouldBe(["Day", "No Sunday"]);
        result.Stuck[0].Minutes.ShouldBe(24 * 60);
    }

    [Fact]
    public async Task The_whole_week_counts_weekdays_as_well()
    {
        var id = await portal.PathwayAsync(("B", [await portal.ServiceAsync("closed|24h|24h|24h|24h|24h|24h")]));

        (await portal.SendAsync(new RankNextHours.Query(PathwayId: id))).List.Items.ShouldBeEmpty();
        (await portal.SendAsync(new RankNextHours.Query(WholeWeek: true, PathwayId: id))).List.Items.ShouldHaveSingleItem().When.ShouldBe("Monday, 24 hours");
    }
}
