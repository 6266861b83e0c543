using System.Text;
using SevenDay.Application.Errors;
using SevenDay.Application.Services;
using SevenDay.Domain.Organisations;
using SevenDay.Domain.Services;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Services;

public sealed class CompareDatesTests(TestPortal portal) : IClassFixture<TestPortal>
{
    private const string SevenDays = "09:00-17:00|09:00-17:00|09:00-17:00|09:00-17:00|09:00-17:00|10:00-14:00|10:00-14:00";
    private const string SixDays = "09:00-17:00|09:00-17:00|09:00-17:00|09:00-17:00|09:00-17:00|09:00-17:00|closed";
    private const string Shorter = "10:00-16:00|10:00-16:00|10:00-16:00|10:00-16:00|10:00-16:00|closed|closed";
    private static readonly DateOnly From = new(2025, 6, 1), To = new(2026, 6, 1);

    [Fact]
    public async Task Those_that_gained_most_at_the_weekend_come_first_with_totals_of_what_is_known()
    {
        var organisation = await FiveAsync();

        var found = await FindAsync(organisation);

        found.Changes.Items.Select(m => (m.Service.Name, m.WeekdayGain / 60, m.WeekendGain / 60)).ShouldBe([("To seven", 0, 8), ("To six", 0, 8), ("Shorter", -10, 0), ("New", 0, 0)]);
        found.Changes.Items.Select(m => m.MovedToSevenDays).ShouldBe([true, false, false, false]);
        (found.Running, found.Changed, found.Moved, found.NotKnownBefore).ShouldBe((5, 3, 1, 1));
        (found.WeekdayBefore / 60, found.WeekdayAfter / 60, found.WeekendBefore / 60, found.WeekendAfter / 60).ShouldBe((120, 110, 0, 16));
        var first = found.Changes.Items[0];
        (first.Before!.OpenSaturday, first.Before.OpenSunday, first.After.OpenSaturday, first.After.OpenSunday).ShouldBe((false, false, true, true));
    }

    [Fact]
    public async Task Those_that_moved_can_be_shown_alone_and_the_file_holds_all()
    {
        var organisation = await FiveAsync();

        var found = await FindAsync(organisation, onlyMoved: true);

        found.Changes.Items.ShouldHaveSingleItem().Service.Name.ShouldBe("To seven");
        var lines = Encoding.UTF8.GetString(found.File.Value).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        lines.Length.ShouldBe(5);
        lines[1].ShouldBe($"{organisation.OdsCode},{organisation.Name},To seven,Main site,2025-06-01,2026-06-01,Mon-Fri 09:00-17:00,\"Mon-Fri 09:00-17:00, Sat-Sun 10:00-14:00\",40,40,0,8,no,yes,no,yes,yes");
    }

    [Fact]
    public async Task A_change_before_or_after_both_dates_is_none()
    {
        var organisation = TestData.AnOrganisation();
        await portal.AddAsync(organisation, Changing(organisation, "Early", "2025-02-01", SevenDays), Changing(organisation, "Late", "2026-06-02", SevenDays));

        var found = await FindAsync(organisation);

        (found.Running, found.Changed, found.Changes.Total).ShouldBe((2, 0, 0));
    }

    [Fact]
    public async Task The_first_date_must_be_before_the_second()
    {
        (await Should.ThrowAsync<InvalidException>(portal.SendAsync(new CompareDates.Query(new ServiceFilter(), To, From)))).Message.ShouldBe("The first date must be before the second. Change one of them.");
        await Should.ThrowAsync<ForbiddenException>(portal.SendAsync(new CompareDates.Query(new ServiceFilter()), new TestUser("Nobody")));
    }

    [Fact]
    public async Task Without_dates_today_is_compared_with_a_year_ago()
    {
        var found = await portal.SendAsync(new CompareDates.Query(new ServiceFilter()), TestUser.BoardMember);

        (found.From, found.To).ShouldBe((new DateOnly(2025, 11, 21), new DateOnly(2026, 11, 21)));
    }

    private async Task<Organisation> FiveAsync()
    {
        var organisation = TestData.AnOrganisation();
        var fresh = TestData.AService(organisation, "New", SevenDays);
        var same = Changing(organisation, "Same", "2026-01-01", SeveralOf.NineToFive);
        await portal.AddAsync(
            organisation, fresh, same, Changing(organisation, "Shorter", "2026-01-01", Shorter), Changing(organisation, "To six", "2026-01-01", SixDays),
            Changing(organisation, "To seven", "2026-01-01", SevenDays));
        return organisation;
    }

    private static Service Changing(Organisation organisation, string name, string on, string after)
    {
        var service = TestData.AService(organisation, name);
        service.DeclareHours(TestData.Declared(SeveralOf.NineToFive, "2025-01-01"));
        service.DeclareHours(TestData.Declared(after, on));
        return service;
    }

    private Task<CompareDates.Result> FindAsync(Organisation organisation, bool onlyMoved = false) =>
        portal.SendAsync(new CompareDates.Query(new ServiceFilter(Organisation: organisation.OdsCode), From, To, onlyMoved));
}
