using SevenDay.Application.Services;
using SevenDay.Application.Services.Views;
using SevenDay.Domain.Hours;
using SevenDay.Domain.Organisations;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Services.Views;

public sealed class GetWeekendTests(TestPortal portal) : IClassFixture<TestPortal>
{
    private const string Nights = "closed|closed|closed|closed|20:00-06:00|20:00-06:00|10:00-14:00";
    private static readonly DateOnly Saturday = new(2026, 12, 5);

    [Theory]
    [InlineData("2026-11-30")]
    [InlineData("2026-12-05")]
    [InlineData("2026-12-06")]
    public async Task Any_day_of_its_week_names_the_weekend(string day) =>
        (await portal.SendAsync(new GetWeekend.Query(DateOnly.Parse(day), new ServiceFilter()))).Saturday.ShouldBe(Saturday);

    [Fact]
    public async Task Exceptions_and_nights_from_Friday_count_hour_by_hour()
    {
        var organisation = TestData.AnOrganisation();
        var usual = TestData.AService(organisation, "Usual", Nights);
        var closed = TestData.AService(organisation, "Closed on Saturday", Nights);
        closed.Except(Saturday, DayHours.Closed, "Training day");
        await portal.AddAsync(organisation, usual, closed);

        var found = await FindAsync(organisation);

        found.Counts![0][5].ShouldBe(2, "both nights began on Friday");
        (found.Counts[0][6], found.Counts[0][20], found.Counts[1][5], found.Counts[1][10]).ShouldBe((0, 1, 1, 2));
        found.Services.Items.Single(i => i.Service.Name == "Closed on Saturday").Days.Select(d => (d.Words, d.IsSpecial))
            .ShouldBe([("Closed", true), ("10am to 2pm", false)]);
    }

    [Fact]
    public async Task Hours_that_start_that_weekend_and_a_service_that_ends_count_by_date()
    {
        var organisation = TestData.AnOrganisation();
        var changing = TestData.AService(organisation, "Changing", Nights);
        changing.DeclareHours(TestData.Declared("24h|24h|24h|24h|24h|24h|24h", "2026-12-06"));
        var ending = TestData.AService(organisation, "Ending", "24h|24h|24h|24h|24h|24h|24h");
        ending.End(new DateOnly(2026, 12, 6));
        await portal.AddAsync(organisation, changing, ending);

        var found = await FindAsync(organisation);

        (found.Counts![0][12], found.Counts[1][12], found.Counts[1][18]).ShouldBe((1, 1, 1));
        found.Services.Items.Single(i => i.Service.Name == "Changing").Days[1].Words.ShouldBe("24 hours");
    }

    [Fact]
    public async Task A_past_weekend_shows_the_hours_of_then_without_counts()
    {
        var organisation = TestData.AnOrganisation();
        await portal.AddAsync(organisation, TestData.AService(organisation, "Usual", Nights));

        var found = await portal.SendAsync(new GetWeekend.Query(new DateOnly(2026, 5, 2), new ServiceFilter(Organisation: organisation.Id.ToString())));

        found.Counts.ShouldBeNull();
        found.Services.Items.ShouldHaveSingleItem().Days[1].Words.ShouldBe("10am to 2pm");
    }

    [Theory]
    [InlineData("2027-03-27", 47, 47 * 60, 18 * 60)]
    [InlineData("2026-10-24", 49, 49 * 60, 20 * 60)]
    [InlineData("2026-12-05", 48, 48 * 60, 19 * 60)]
    public async Task Elapsed_hours_are_fewer_or_more_when_the_clocks_change(string saturday, int hours, int always, int night)
    {
        var organisation = TestData.AnOrganisation();
        await portal.AddAsync(
            organisation, TestData.AService(organisation, "Always", "24h|24h|24h|24h|24h|24h|24h"),
            TestData.AService(organisation, "Night to Sunday", "closed|closed|closed|closed|closed|08:00-10:00;16:00-24:00|00:00-09:00"), TestData.AService(organisation, "Silent"));

        var found = await portal.SendAsync(new GetWeekend.Query(DateOnly.Parse(saturday), new ServiceFilter(Organisation: organisation.Id.ToString())));

        (found.ElapsedHours, found.HasClockChange).ShouldBe((hours, hours != 48));
        found.Services.Items.Select(i => (i.Service.Name, i.ElapsedMinutes)).ShouldBe([("Always", always), ("Night to Sunday", night), ("Silent", null)]);
    }

    private Task<GetWeekend.Result> FindAsync(Organisation organisation) =>
        portal.SendAsync(new GetWeekend.Query(Saturday, new ServiceFilter(Organisation: organisation.Id.ToString())));
}
