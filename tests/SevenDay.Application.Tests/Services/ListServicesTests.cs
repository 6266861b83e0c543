using SevenDay.Application.Errors;
using SevenDay.Application.Services;
using SevenDay.Domain.Areas;
using SevenDay.Domain.Services;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Services;

public sealed class ListServicesTests(TestPortal portal) : IClassFixture<TestPortal>
{
    private const string NineToFive = "09:00-17:00|09:00-17:00|09:00-17:00|09:00-17:00|09:00-17:00|closed|closed";

    [Fact]
    public async Task Missing_and_stale_services_are_counted_and_can_be_asked_for()
    {
        var organisation = TestData.AnOrganisation();
        var good = TestData.AService(organisation, "Good", NineToFive);
        var stale = TestData.AService(organisation, "Stale", NineToFive);
        stale.Confirm(FixedTime.Start.UtcDateTime.AddDays(-Confirmation.GoodForDays - 1), "Test");
        var missing = TestData.AService(organisation, "Missing");
        var later = TestData.AService(organisation, "Later");
        later.DeclareHours(TestData.Declared(NineToFive, "2027-01-01"));
        await portal.AddAsync(organisation, good, stale, missing, later);
        var filter = new ServiceFilter(Organisation: organisation.OdsCode);

        var all = await portal.SendAsync(new ListServices.Query(filter));

        (all.Services.Total, all.Missing, all.Stale).ShouldBe((4, 2, 1));
        (await NamesAsync(new(filter, HoursState.Missing))).ShouldBe(["Later", "Missing"]);
        (await NamesAsync(new(filter, HoursState.Stale))).ShouldBe(["Stale"]);
        (await NamesAsync(new(filter, HoursState.Confirmed))).ShouldBe(["Good"]);
        var week = all.Services.Items.Single(s => s.Name == "Good").Week!;
        (week.Text, week.WeekdayMinutes, week.WeekendMinutes).ShouldBe(("Mon-Fri 09:00-17:00", 2400, 0));
    }

    [Fact]
    public async Task An_editor_sees_own_services_first_with_what_needs_doing_on_top_and_may_ask_for_all()
    {
        var own = TestData.AnOrganisation();
        var other = TestData.AnOrganisation();
        await portal.AddAsync(own, other, TestData.AService(own, "A confirmed", NineToFive), TestData.AService(own, "Z missing"), TestData.AService(other, "Of another"));
        var editor = TestUser.TrustEditor(own.Id);

        var mine = await portal.SendAsync(new ListServices.Query(new ServiceFilter()), editor);

        mine.Mine.ShouldBeTrue();
        mine.Services.Items.Select(s => s.Name).ShouldBe(["Z missing", "A confirmed"]);
        (await portal.SendAsync(new ListServices.Query(new ServiceFilter("Of another"), Mine: false), editor)).Services.Total.ShouldBe(1);
        (await portal.SendAsync(new ListServices.Query(new ServiceFilter(Organisation: other.Id.ToString())), editor)).Services.Total.ShouldBe(1);
        (await portal.SendAsync(new ListServices.Query(new ServiceFilter()), TestUser.ProgrammeLead)).Mine.ShouldBeFalse();
    }

    [Fact]
    public async Task An_area_takes_in_the_areas_within_it()
    {
        var system = new Area("Test system", AreaKind.System);
        var alliance = new Area("Test alliance", AreaKind.Alliance, system.Id);
        var place = new Area("Test place", AreaKind.Neighbourhood, alliance.Id);
        var organisation = TestData.AnOrganisation();
        organisation.Serve(place.Id);
        await portal.AddAsync(system, alliance, place, organisation, TestData.AService(organisation, "In the place"));

        (await NamesAsync(new(new ServiceFilter(Area: "test system")))).ShouldBe(["In the place"]);
        (await NamesAsync(new(new ServiceFilter(Area: place.Id.ToString())))).ShouldBe(["In the place"]);
        (await NamesAsync(new(new ServiceFilter(Area: "Nowhere")))).ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_filter_narrows_and_a_page_out_of_range_is_the_last()
    {
        var organisation = TestData.AnOrganisation();
        var nursing = new Service(organisation.Id, "100% nursing", "District nursing", Setting.Community, "Clinic_1");
        await portal.AddAsync(organisation, nursing, TestData.AService(organisation, "1000 nursing"));

        (await NamesAsync(new(new ServiceFilter("100%")))).ShouldBe(["100% nursing"]);
        (await NamesAsync(new(new ServiceFilter("clinic_1")))).ShouldBe(["100% nursing"]);
        (await NamesAsync(new(new ServiceFilter(Organisation: organisation.Name, Specialty: "district")))).ShouldBe(["100% nursing"]);
        (await NamesAsync(new(new ServiceFilter(Organisation: organisation.OdsCode, Setting: "Acute")))).ShouldBe(["1000 nursing"]);
        var last = await portal.SendAsync(new ListServices.Query(new ServiceFilter(Organisation: organisation.OdsCode), Page: 99, PageSize: 1));
        (last.Services.Page, last.Services.Total, last.Services.Items.Count).ShouldBe((2, 2, 1));
    }

    [Fact]
    public async Task A_board_member_may_look_and_somebody_without_a_role_may_not()
    {
        await portal.SendAsync(new ListServices.Query(new ServiceFilter()), TestUser.BoardMember);

        await Should.ThrowAsync<ForbiddenException>(portal.SendAsync(new ListServices.Query(new ServiceFilter()), new TestUser("Nobody")));
    }

    private async Task<IEnumerable<string>> NamesAsync(ListServices.Query query) =>
        (await portal.SendAsync(query)).Services.Items.Select(s => s.Name).Order();
}
