using SevenDay.Application.Services;
using SevenDay.Domain.Services;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Services;

public sealed class CapacityInListsTests(TestPortal portal) : IClassFixture<TestPortal>
{
    private const string Always = "24h|24h|24h|24h|24h|24h|24h";

    // Clocks go back on Sunday 25 October 2026 at 2am and forward on Sunday 28 March 2027 at 1am.
    [Theory]
    [InlineData("2026-11-20T12:00:00Z", "2026-11-21T12:00:00Z", true)]
    [InlineData("2026-11-20T11:59:59Z", "2026-11-21T12:00:00Z", false)]
    [InlineData("2026-10-24T11:30:00Z", "2026-10-25T11:30:00Z", true)]
    [InlineData("2026-10-24T11:00:00Z", "2026-10-25T12:00:00Z", false)]
    [InlineData("2027-03-27T12:00:00Z", "2027-03-28T11:30:00Z", true)]
    [InlineData("2027-03-27T12:00:00Z", "2027-03-28T12:00:01Z", false)]
    public async Task Lists_show_what_was_said_within_24_elapsed_hours(string said, string now, bool isShown)
    {
        var organisation = TestData.AnOrganisation();
        var service = TestData.AService(organisation, null, Always);
        await portal.AddAsync(organisation, service);
        portal.Time.Set(DateTimeOffset.Parse(said));
        await portal.SendAsync(new ReportCapacity.Command(service.Id, 0, "Green", null));
        portal.Time.Set(DateTimeOffset.Parse(now));
        var filter = new ServiceFilter(Organisation: organisation.Id.ToString());

        var list = await portal.SendAsync(new ListServices.Query(filter));
        var open = await portal.SendAsync(new OpenServices.Query(null, null, filter));
        var page = await portal.SendAsync(new GetCapacity.Query(service.Id));
        portal.Time.Set(FixedTime.Start);

        (list.Services.Items.ShouldHaveSingleItem().Capacity is not null).ShouldBe(isShown);
        (open.Open.Items.ShouldHaveSingleItem().Service.Capacity is not null).ShouldBe(isShown);
        page.IsCurrent.ShouldBe(isShown);
        page.Last.ShouldNotBeNull().State.ShouldBe(CapacityState.Green);
    }

    [Fact]
    public async Task The_latest_of_several_is_shown()
    {
        var organisation = TestData.AnOrganisation();
        var service = TestData.AService(organisation, null, Always);
        await portal.AddAsync(organisation, service);
        await portal.SendAsync(new ReportCapacity.Command(service.Id, 0, "Green", null));
        await portal.SendAsync(new ReportCapacity.Command(service.Id, 1, "Amber", null));

        var list = await portal.SendAsync(new ListServices.Query(new ServiceFilter(Organisation: organisation.Id.ToString())));

        list.Services.Items.ShouldHaveSingleItem().Capacity.ShouldNotBeNull().State.ShouldBe(CapacityState.Amber);
    }
}
