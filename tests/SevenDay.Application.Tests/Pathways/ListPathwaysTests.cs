using SevenDay.Application.Pathways;
using SevenDay.TestKit;
using static SevenDay.Application.Tests.Pathways.PathwaysOf;

namespace SevenDay.Application.Tests.Pathways;

public sealed class ListPathwaysTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task Pathways_are_sorted_by_what_their_hours_say()
    {
        var (always, office, daily) = (await portal.ServiceAsync(Always), await portal.ServiceAsync(Office), await portal.ServiceAsync(Daily));
        var wide = await portal.PathwayAsync(("A", [always]));
        var narrow = await portal.PathwayAsync(("B", [office]), ("C", [daily]));
        var middle = await portal.PathwayAsync(("C", [daily]));
        async Task<List<Guid>> Order(PathwayOrder order) => [.. (await portal.SendAsync(new ListPathways.Query(Order: order))).List.Items.Select(i => i.Id)];

        (await Order(PathwayOrder.FewestWeekendHours)).ShouldBe([narrow, middle, wide]);
        (await Order(PathwayOrder.FewestHours)).ShouldBe([narrow, middle, wide]);
        (await Order(PathwayOrder.MostHeldBack)).ShouldBe([middle, narrow, wide]);
        (await portal.SendAsync(new ListPathways.Query(Page: 9, PageSize: 2, Order: PathwayOrder.FewestHours))).List.Items.ShouldHaveSingleItem().Id.ShouldBe(wide);
    }
}
