using SevenDay.Application.Services;
using SevenDay.Application.Services.Views;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Services.Views;

public sealed class CompareSitesTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task The_week_is_shared_out_by_how_many_run_at_once()
    {
        var organisation = TestData.AnOrganisation();
        await portal.AddAsync(
            organisation,
            TestData.AService(organisation, "Stroke A", "closed|closed|closed|closed|closed|08:00-16:00|closed"),
            TestData.AService(organisation, "Stroke B", "closed|closed|closed|closed|closed|12:00-20:00|closed"),
            TestData.AService(organisation, "Stroke C", "closed|closed|closed|closed|closed|14:00-15:00|closed"),
            TestData.AService(organisation, "Stroke D"));

        var found = await portal.SendAsync(new CompareSites.Query(new ServiceFilter(Search: "stroke", Organisation: organisation.Id.ToString())));

        (found.Matching, found.WithoutHours).ShouldBe((4, 1));
        found.Depths.Select(d => (d.Count, d.OrMore, d.Week.WeekendMinutes / 60)).ShouldBe([(0, false, 36), (1, false, 8), (2, false, 3), (3, false, 1)]);
        found.Depths[2].Week.Text.ShouldBe("Sat 12:00-14:00;15:00-16:00");
    }

    [Fact]
    public async Task More_weeks_than_can_be_read_together_are_said_to_match()
    {
        var organisation = TestData.AnOrganisation();
        await portal.AddAsync([organisation, .. Enumerable.Range(0, CompareSites.Most + 2).Select(n => TestData.AService(organisation, $"Scan {n:00}", "24h|24h|24h|24h|24h|24h|24h"))]);

        var found = await portal.SendAsync(new CompareSites.Query(new ServiceFilter(Search: "Scan", Organisation: organisation.Id.ToString())));

        (found.Matching, found.Sites.Count).ShouldBe((CompareSites.Most + 2, CompareSites.Most));
        found.Depths[^1].ShouldSatisfyAllConditions(d => d.OrMore.ShouldBeTrue(), d => d.Week.Text.ShouldBe("24/7"));
    }
}
