using SevenDay.Application.Errors;
using SevenDay.Application.Services;
using SevenDay.Domain.Hours;
using SevenDay.Domain.Organisations;
using SevenDay.Domain.Services;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Services;

/// <summary>2027-08-30 is a bank-holiday Monday; 2027-12-25 is a Saturday and no bank holiday.</summary>
public sealed class OpenServicesTests(TestPortal portal) : IClassFixture<TestPortal>
{
    private const string Nights = "20:00-06:00|20:00-06:00|20:00-06:00|20:00-06:00|20:00-06:00|20:00-06:00|22:00-06:00";
    private const string NineToFive = "09:00-17:00|09:00-17:00|09:00-17:00|09:00-17:00|09:00-17:00|10:00-14:00|closed";

    [Theory]
    [InlineData("2027-08-29", "23:00", true)]
    [InlineData("2027-08-30", "05:59", true)]
    [InlineData("2027-08-30", "06:00", false)]
    [InlineData("2027-08-30", "21:00", false)]
    [InlineData("2027-08-31", "05:00", false)]
    [InlineData("2027-08-31", "20:00", true)]
    public async Task Sundays_night_runs_into_a_closed_bank_holiday_and_ends_there(string day, string time, bool open) =>
        (await OpenAsync(Nights, BankHolidayRule.Closed, null, day, time)).ShouldBe(open);

    [Theory]
    [InlineData(BankHolidayRule.AsNormal, null, true)]
    [InlineData(BankHolidayRule.AsSunday, null, false)]
    [InlineData(BankHolidayRule.Closed, null, false)]
    [InlineData(BankHolidayRule.NotStated, null, false)]
    [InlineData(BankHolidayRule.OwnHours, "10:00-12:00", true)]
    [InlineData(BankHolidayRule.OwnHours, "11:00-12:00", false)]
    public async Task A_bank_holiday_follows_the_rule_of_the_service(BankHolidayRule rule, string? own, bool open) =>
        (await OpenAsync(NineToFive, rule, own, "2027-08-30", "10:30")).ShouldBe(open);

    [Theory]
    [InlineData("2027-12-25", "11:00", true)]
    [InlineData("2027-12-27", "11:00", false)]
    public async Task Christmas_day_at_a_weekend_has_usual_hours_and_its_substitute_is_a_bank_holiday(string day, string time, bool open) =>
        (await OpenAsync(NineToFive, BankHolidayRule.Closed, null, day, time)).ShouldBe(open);

    [Fact]
    public async Task An_exception_wins_over_everything_on_its_day()
    {
        var (organisation, service) = Make(NineToFive, BankHolidayRule.Closed, null);
        service.Except(new DateOnly(2027, 8, 30), DayHours.Parse("20:00-02:00"), null);
        service.Except(new DateOnly(2027, 9, 1), DayHours.Closed, null);
        await portal.AddAsync(organisation, service);

        (await IsOpenAsync(organisation, "2027-08-30", "20:00")).ShouldBeTrue();
        (await IsOpenAsync(organisation, "2027-08-31", "01:59")).ShouldBeTrue();
        (await IsOpenAsync(organisation, "2027-09-01", "10:00")).ShouldBeFalse();
        (await IsOpenAsync(organisation, "2027-09-02", "10:00")).ShouldBeTrue();
    }

    [Fact]
    public async Task The_version_of_that_day_decides_and_planned_hours_do_not()
    {
        var (organisation, service) = Make("closed|closed|closed|closed|closed|closed|closed", BankHolidayRule.Closed, null);
        service.DeclareHours(TestData.Declared(NineToFive, "2027-02-01"));
        service.DeclareHours(TestData.Declared(Nights, "2027-03-01") with { Status = HoursStatus.Planned });
        await portal.AddAsync(organisation, service);

        (await IsOpenAsync(organisation, "2027-01-29", "10:00")).ShouldBeFalse();
        (await IsOpenAsync(organisation, "2027-02-01", "10:00")).ShouldBeTrue();
        (await IsOpenAsync(organisation, "2027-03-02", "21:00")).ShouldBeFalse();
    }

    [Fact]
    public async Task What_is_not_known_is_counted_apart_and_the_opening_is_said_in_words()
    {
        var (organisation, service) = Make(Nights, BankHolidayRule.AsNormal, null);
        await portal.AddAsync(organisation, service, TestData.AService(organisation, "Without hours"));

        var found = await portal.SendAsync(Query(organisation, "2027-08-30", "5am"));

        (found.Open.Total, found.Known, found.Unknown).ShouldBe((1, 1, 1));
        found.Open.Items[0].Opening.ShouldBe("Until 6am, open since 10pm the day before");
        found.BankHoliday.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_time_that_is_none_is_refused() =>
        (await Should.ThrowAsync<InvalidException>(portal.SendAsync(new OpenServices.Query(null, "half past", new ServiceFilter())))).Message.ShouldContain("“half past” is not a time");

    private static OpenServices.Query Query(Organisation organisation, string day, string time) => new(DateOnly.Parse(day), time, new ServiceFilter(Organisation: organisation.OdsCode));

    private static (Organisation, Service) Make(string week, BankHolidayRule rule, string? own)
    {
        var organisation = TestData.AnOrganisation();
        var service = TestData.AService(organisation);
        service.DeclareHours(TestData.Declared(week) with { BankHolidayRule = rule, BankHolidayHours = own is null ? null : DayHours.Parse(own) });
        return (organisation, service);
    }

    private async Task<bool> IsOpenAsync(Organisation organisation, string day, string time) => (await portal.SendAsync(Query(organisation, day, time))).Open.Total == 1;

    private async Task<bool> OpenAsync(string week, BankHolidayRule rule, string? own, string day, string time)
    {
        var (organisation, service) = Make(week, rule, own);
        await portal.AddAsync(organisation, service);
        return await IsOpenAsync(organisation, day, time);
    }
}
