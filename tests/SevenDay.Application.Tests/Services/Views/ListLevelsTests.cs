using SevenDay.Application.Services;
using SevenDay.Application.Services.Views;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Services.Views;

public sealed class ListLevelsTests(TestPortal portal) : IClassFixture<TestPortal>
{
    private const string Always = "24h|24h|24h|24h|24h|24h|24h";
    private const string Office = "09:00-17:00|09:00-17:00|09:00-17:00|09:00-17:00|09:00-17:00|closed|closed";

    [Fact]
    public async Task A_specialty_is_judged_by_all_of_its_services()
    {
        var organisation = TestData.AnOrganisation();
        await portal.AddAsync(organisation, TestData.AService(organisation, "Ward", Always), TestData.AService(organisation, "Therapy", Office), TestData.AService(organisation, "Hotline"));

        var found = await portal.SendAsync(new ListLevels.Query(new ServiceFilter(Organisation: organisation.Id.ToString())), TestUser.BoardMember);

        var item = found.Levels.Items.ShouldHaveSingleItem();
        (item.Specialty, item.Services, item.WithoutHours, item.Level).ShouldBe(("Acute medicine", 3, 1, 2));
        item.Reason.ShouldBe("Something runs on all seven days, but Hotline (Main site) and Therapy (Main site) do not reach the weekday level at weekends.");
        found.Counts.ShouldBe([0, 0, 1, 0]);
    }

    [Fact]
    public async Task Nothing_that_matches_is_no_level()
    {
        var found = await portal.SendAsync(new ListLevels.Query(new ServiceFilter(Search: "no such service")));

        (found.Levels.Total, found.Services).ShouldBe((0, 0));
    }
}
