using System.Text;
using SevenDay.Application.Services;
using SevenDay.Domain.Hours;
using SevenDay.Domain.Organisations;
using SevenDay.Domain.Services;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Services;

public sealed class GetHolidayGapsTests(TestPortal portal) : IClassFixture<TestPortal>
{
    private const string EveryDay = "09:00-17:00|09:00-17:00|09:00-17:00|09:00-17:00|09:00-17:00|10:00-14:00|10:00-14:00";
    private static readonly DateOnly Christmas = new(2026, 12, 25), ChristmasSaturday = new(2027, 12, 25), BoxingSunday = new(2027, 12, 26);

    [Fact]
    public async Task Ten_bank_holidays_and_the_feasts_at_weekends_between_them_are_looked_at()
    {
        var report = await portal.SendAsync(new GetHolidayGaps.Query(new ServiceFilter()));

        report.Days.Count(d => d.On.IsBankHoliday).ShouldBe(10);
        report.Days.Where(d => !d.On.IsBankHoliday).Select(d => (d.On.Date, d.On.Title)).ShouldBe(
            [(new DateOnly(2026, 12, 26), "Boxing Day"), (ChristmasSaturday, "Christmas Day"), (BoxingSunday, "Boxing Day")]);
        report.Days.Where(d => d.On.Date.Year == 2027 && d.On.Date.Month == 12 && d.On.IsBankHoliday).Select(d => d.On.Date.Day).ShouldBe([27, 28]);
    }

    [Fact]
    public async Task A_service_that_says_nothing_is_named_for_every_bank_holiday_but_those_with_an_exception()
    {
        var (organisation, service) = With("Silent", BankHolidayRule.NotStated, SeveralOf.NineToFive);
        service.Except(Christmas, DayHours.Closed, null);
        await portal.AddAsync(organisation, service);

        var report = await ReportAsync(organisation);

        var item = report.Services.Items.ShouldHaveSingleItem();
        item.Days.Count.ShouldBe(9);
        item.Days.ShouldAllBe(d => d.Gap == HolidayGap.NotStated && d.On.Date != Christmas);
        report.Organisations.ShouldHaveSingleItem().ShouldBe(new GetHolidayGaps.Organisation(organisation.Id, organisation.Name, 1, 0));
        report.Days.Single(d => d.On.Date == Christmas).Gaps.ShouldBe(0);
        report.Days.Single(d => d.On.Date == new DateOnly(2026, 12, 28)).Gaps.ShouldBe(1);
    }

    [Theory]
    [InlineData(BankHolidayRule.Closed, true, true)]
    [InlineData(BankHolidayRule.AsSunday, true, false)]
    [InlineData(BankHolidayRule.AsNormal, false, false)]
    public async Task Christmas_at_a_weekend_is_asked_about_where_bank_holidays_change_the_hours(BankHolidayRule rule, bool saturday, bool sunday)
    {
        var (organisation, service) = With($"At Christmas {rule}", rule, EveryDay);
        await portal.AddAsync(organisation, service);

        var days = (await ReportAsync(organisation)).Services.Items.SelectMany(i => i.Days).ToList();

        days.Any(d => d.On.Date == ChristmasSaturday && d.Gap == HolidayGap.UsualWeekendHours).ShouldBe(saturday);
        days.Any(d => d.On.Date == BoxingSunday && d.Gap == HolidayGap.UsualWeekendHours).ShouldBe(sunday);
        days.Any(d => d.On.IsBankHoliday).ShouldBeFalse();
    }

    [Fact]
    public async Task One_day_can_be_asked_about_and_hours_that_begin_later_count_from_then()
    {
        var (organisation, service) = With("From 2027", BankHolidayRule.NotStated, SeveralOf.NineToFive);
        service.DeclareHours(TestData.Declared(SeveralOf.NineToFive, "2027-01-01"));
        var none = TestData.AService(organisation, "None at all");
        none.End(new DateOnly(2027, 6, 1));
        await portal.AddAsync(organisation, service, none);

        var report = await ReportAsync(organisation);
        var christmas = await ReportAsync(organisation, Christmas);

        report.Services.Items.Single(i => i.Name == "From 2027").Days.Select(d => d.On.Date).ShouldBe([Christmas, new(2026, 12, 28)]);
        report.Services.Items.Single(i => i.Name == "None at all").Days.ShouldAllBe(d => d.Gap == HolidayGap.NoHours && d.On.Date < new DateOnly(2027, 6, 1));
        christmas.Services.Items.ShouldAllBe(i => i.Days.Count == 1 && i.Days[0].On.Date == Christmas);
        christmas.Services.Total.ShouldBe(2);
    }

    [Fact]
    public async Task The_file_holds_every_gap_and_runs_no_formula()
    {
        var (organisation, service) = With("=Silent", BankHolidayRule.NotStated, SeveralOf.NineToFive);
        await portal.AddAsync(organisation, service);

        var lines = Encoding.UTF8.GetString(await (await ReportAsync(organisation, Christmas)).File.ToArrayAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

        lines.Length.ShouldBe(11);
        lines[1].ShouldBe($"2026-12-25,Friday,Christmas Day,yes,{organisation.OdsCode},{organisation.Name},\"'=Silent\",Main site,\"Bank holiday hours not stated, so taken as closed\"");
    }

    [Fact]
    public async Task An_editor_sees_own_organisations_first()
    {
        var (own, service) = With("Own silent", BankHolidayRule.NotStated, SeveralOf.NineToFive);
        var (other, theirs) = With("Other silent", BankHolidayRule.NotStated, SeveralOf.NineToFive);
        await portal.AddAsync(own, service, other, theirs);

        var mine = await portal.SendAsync(new GetHolidayGaps.Query(new ServiceFilter()), TestUser.TrustEditor(own.Id));

        (mine.Mine, mine.All).ShouldBe((true, 1));
        mine.Services.Items.ShouldHaveSingleItem().Name.ShouldBe("Own silent");
    }

    private static (Organisation, Service) With(string name, BankHolidayRule rule, string week)
    {
        var organisation = TestData.AnOrganisation();
        var service = TestData.AService(organisation, name);
        service.DeclareHours(TestData.Declared(week) with { BankHolidayRule = rule });
        return (organisation, service);
    }

    private Task<GetHolidayGaps.Result> ReportAsync(Organisation organisation, DateOnly? on = null) =>
        portal.SendAsync(new GetHolidayGaps.Query(new ServiceFilter(Organisation: organisation.OdsCode), on));
}
