using SevenDay.Application.Services;
using SevenDay.Domain.Hours;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Services;

public sealed class GetWorklistTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task Every_need_is_counted_for_its_organisation_and_can_be_asked_for()
    {
        var (organisation, services) = await portal.StaleServicesAsync("Stale", "Done");
        var begun = TestData.AService(organisation, "Begun", SeveralOf.NineToFive);
        begun.Confirm(new DateTime(2026, 10, 1, 9, 0, 0, DateTimeKind.Utc), "Test");
        begun.DeclareHours(TestData.Declared(SeveralOf.NineToFive, "2026-11-01") with { RecordedAtUtc = new DateTime(2026, 10, 1, 9, 0, 0, DateTimeKind.Utc) });
        var silent = TestData.AService(organisation, "Silent");
        silent.DeclareHours(TestData.Declared(SeveralOf.NineToFive) with { BankHolidayRule = BankHolidayRule.NotStated });
        await portal.AddAsync(begun, silent, TestData.AService(organisation, "None"));
        await portal.SendAsync(new ConfirmSeveral.Command([services[1].Seen()]));
        await portal.SendAsync(new SignOffSeveral.Command([services[1].Seen(2), silent.Seen()]));
        var filter = new ServiceFilter(Organisation: organisation.OdsCode);

        var all = await portal.SendAsync(new GetWorklist.Query(filter));

        all.Organisations.ShouldHaveSingleItem().ShouldBe(new OrganisationNeeds(organisation.Id, organisation.Name, new NeedCounts(5, 1, 1, 1, 2, 1)));
        all.Total.ShouldBe(new NeedCounts(5, 1, 1, 1, 2, 1));
        all.Services.Items.Select(i => i.Service.Name).ShouldBe(["None", "Stale", "Begun", "Silent"]);
        all.Services.Items.Select(i => i.Needs).ShouldBe(
            [[HoursNeed.NoHours], [HoursNeed.Stale, HoursNeed.NotSignedOff], [HoursNeed.Unconfirmed, HoursNeed.NotSignedOff], [HoursNeed.BankHolidaysNotStated]]);
        foreach (var (need, name) in new[] { (HoursNeed.NoHours, "None"), (HoursNeed.Stale, "Stale"), (HoursNeed.Unconfirmed, "Begun"), (HoursNeed.BankHolidaysNotStated, "Silent") })
            (await portal.SendAsync(new GetWorklist.Query(filter, need))).Services.Items.ShouldHaveSingleItem().Service.Name.ShouldBe(name);
        (await portal.SendAsync(new GetWorklist.Query(filter, HoursNeed.NotSignedOff))).Services.Total.ShouldBe(2);
        (await portal.SendAsync(new ListServices.Query(filter, HoursState.Unconfirmed))).Services.Items.ShouldHaveSingleItem().Name.ShouldBe("Begun");
    }

    [Fact]
    public async Task An_editor_sees_own_organisations_unless_they_ask_for_others()
    {
        var (own, _) = await portal.StaleServicesAsync("Mine");
        var (other, _) = await portal.StaleServicesAsync("Theirs");
        var editor = TestUser.TrustEditor(own.Id);

        var mine = await portal.SendAsync(new GetWorklist.Query(new ServiceFilter()), editor);

        (mine.Mine, mine.HasOwn).ShouldBe((true, true));
        mine.Services.Items.ShouldHaveSingleItem().Service.Name.ShouldBe("Mine");
        (await portal.SendAsync(new GetWorklist.Query(new ServiceFilter("Theirs"), Mine: false), editor)).Services.Total.ShouldBe(1);
        (await portal.SendAsync(new GetWorklist.Query(new ServiceFilter(Organisation: other.OdsCode)), editor)).Services.Total.ShouldBe(1);
        (await portal.SendAsync(new GetWorklist.Query(new ServiceFilter()), TestUser.BoardMember)).Mine.ShouldBeFalse();
    }
}
