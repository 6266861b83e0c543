using SevenDay.Application.Errors;
using SevenDay.Application.Services;
using SevenDay.Domain.Organisations;
using SevenDay.Domain.Services;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Services;

public sealed class DeclareHoursTests(TestPortal portal) : IClassFixture<TestPortal>
{
    private static readonly DateOnly From = new(2026, 11, 1);

    [Fact]
    public async Task Hours_as_typed_are_read_and_hold_from_their_day()
    {
        var (organisation, service) = await AServiceAsync();

        await portal.SendAsync(Declare(service, 1, "8-6|8-6|8-6|8-6|8-6|9am-1pm;2pm-5pm|closed|sunday"), TestUser.TrustEditor(organisation.Id));

        var found = await portal.SendAsync(new GetService.Query(service.Id));
        found.Current!.Week.Words.ShouldBe("Monday to Friday, 8am to 6pm; Saturday, 9am to 1pm and 2pm to 5pm");
        found.Current.Week.BankHolidays.ShouldBe("As on a Sunday: closed");
        (found.Current.Week.WeekdayMinutes, found.Current.Week.WeekendMinutes).ShouldBe((3000, 420));
        found.State.ShouldBe(HoursState.Confirmed);
        found.Facts.Version.ShouldBe(2);
    }

    [Theory]
    [InlineData("08:30-05:30", "Days[0].Periods[0].Closes", "Did you mean 17:30?")]
    [InlineData("09:00-09:00", "Days[0].Periods[0].Closes", "opens and closes at the same time")]
    [InlineData("9am-12:30pm;12pm-5pm", "Days[0].Periods[1].Opens", "overlap")]
    [InlineData("25-5", "Days[0].Periods[0].Opens", "25 is not an opening time")]
    [InlineData("9am-", "Days[0].Periods[0].Closes", "Enter a closing time")]
    [InlineData("-", "Days[0].Periods[0].Opens", "enter when it opens and closes")]
    public async Task A_slip_is_named_at_its_box_and_nothing_is_saved(string monday, string field, string message)
    {
        var (_, service) = await AServiceAsync();

        var refused = await Should.ThrowAsync<InvalidException>(portal.SendAsync(Declare(service, 1, monday + "|closed|closed|closed|closed|closed|closed|closed")));

        var problem = refused.Problems.ShouldHaveSingleItem();
        problem.Field.ShouldBe(field);
        problem.Message.ShouldContain(message);
        (await portal.SendAsync(new GetService.Query(service.Id))).History.ShouldBeEmpty();
    }

    [Fact]
    public async Task Periods_that_touch_become_one()
    {
        var (_, service) = await AServiceAsync();

        await portal.SendAsync(Declare(service, 1, "9-12;12-5|closed|closed|closed|closed|closed|closed|closed"));

        (await portal.SendAsync(new GetService.Query(service.Id))).Current!.Week.Words.ShouldBe("Monday, 9am to 5pm");
    }

    [Fact]
    public async Task A_night_that_runs_into_the_next_day_is_named()
    {
        var (_, service) = await AServiceAsync();

        var refused = await Should.ThrowAsync<InvalidException>(portal.SendAsync(Declare(service, 1, "8am-6pm|closed|closed|closed|closed|closed|10pm-9am|closed")));

        refused.Problems.ShouldHaveSingleItem().Field.ShouldBe("Days[6].Periods[0].Closes");
        refused.Message.ShouldContain("Sunday");
    }

    [Fact]
    public async Task Hours_for_the_same_day_take_the_place_of_the_ones_before_and_both_stay_in_the_history()
    {
        var (_, service) = await AServiceAsync();
        await portal.SendAsync(Declare(service, 1, "9-5|9-5|9-5|9-5|9-5|closed|closed|closed"));

        await portal.SendAsync(Declare(service, 2, "24h|24h|24h|24h|24h|24h|24h|usual"));

        var found = await portal.SendAsync(new GetService.Query(service.Id));
        found.Current!.Week.Words.ShouldBe("24 hours a day, 7 days a week");
        found.History.Select(h => h.Replaced).ShouldBe([false, true]);
    }

    [Fact]
    public async Task Planned_hours_are_ahead_and_change_nothing_today()
    {
        var (_, service) = await AServiceAsync();
        await portal.SendAsync(Declare(service, 1, "9-5|9-5|9-5|9-5|9-5|closed|closed|closed"));

        await portal.SendAsync(Declare(service, 2, "9-5|9-5|9-5|9-5|9-5|9-5|closed|closed") with { Planned = true, EffectiveFrom = new DateOnly(2027, 4, 1) });

        var found = await portal.SendAsync(new GetService.Query(service.Id));
        found.Current!.Week.WeekendMinutes.ShouldBe(0);
        found.Ahead.ShouldHaveSingleItem().Week.WeekendMinutes.ShouldBe(480);
    }

    [Fact]
    public async Task An_editor_of_another_organisation_is_refused()
    {
        var (_, service) = await AServiceAsync();

        await Should.ThrowAsync<ForbiddenException>(portal.SendAsync(Declare(service, 1, Monday), TestUser.TrustEditor(Guid.CreateVersion7())));
        await Should.ThrowAsync<ForbiddenException>(portal.SendAsync(Declare(service, 1, Monday), TestUser.BoardMember));
    }

    [Fact]
    public async Task Hours_typed_on_an_old_page_are_refused()
    {
        var (_, service) = await AServiceAsync();
        await portal.SendAsync(Declare(service, 1, Monday));

        await Should.ThrowAsync<StaleException>(portal.SendAsync(Declare(service, 1, "closed|9-5|closed|closed|closed|closed|closed|closed")));

        (await portal.SendAsync(new GetService.Query(service.Id))).Current!.Week.Words.ShouldBe("Monday, 9am to 5pm");
    }

    [Fact]
    public async Task An_unknown_service_is_not_found() =>
        await Should.ThrowAsync<NotFoundException>(portal.SendAsync(new DeclareHours.Command(Guid.CreateVersion7(), 1, Typed.Week(Monday), From, Planned: false)));

    [Theory]
    [InlineData("8pm-2am|2am-8am|10am-midnight|midday-4:30pm|24h|closed|9am-1pm;2pm-5pm|usual")]
    [InlineData("closed|closed|closed|closed|closed|closed|closed|10am-2pm")]
    public async Task What_the_editor_shows_reads_back_as_the_same_hours(string week)
    {
        var (_, service) = await AServiceAsync();
        await portal.SendAsync(Declare(service, 1, week));
        var first = await portal.SendAsync(new GetService.Query(service.Id));

        await portal.SendAsync(new DeclareHours.Command(service.Id, 2, first.Typed, From, Planned: false));

        var second = await portal.SendAsync(new GetService.Query(service.Id));
        second.Current!.Week.Open.ShouldBe(first.Current!.Week.Open);
        second.Current.Week.BankHolidays.ShouldBe(first.Current.Week.BankHolidays);
    }

    private const string Monday = "9-5|closed|closed|closed|closed|closed|closed|closed";

    private static DeclareHours.Command Declare(Service service, long version, string week) => new(service.Id, version, Typed.Week(week), From, Planned: false);

    private async Task<(Organisation, Service)> AServiceAsync()
    {
        var organisation = TestData.AnOrganisation();
        var service = TestData.AService(organisation);
        await portal.AddAsync(organisation, service);
        return (organisation, service);
    }
}
