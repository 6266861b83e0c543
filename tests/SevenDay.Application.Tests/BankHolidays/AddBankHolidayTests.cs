using SevenDay.Application.BankHolidays;
using SevenDay.Application.Changes;
using SevenDay.Application.Errors;
using SevenDay.Application.Services;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.BankHolidays;

public sealed class AddBankHolidayTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task A_day_that_is_added_counts_as_a_bank_holiday_and_stands_in_the_change_log()
    {
        var day = new DateOnly(2026, 11, 24);

        await portal.SendAsync(new AddBankHoliday.Command(day, "A day for one occasion"), TestUser.Administrator);

        var list = await portal.SendAsync(new ListBankHolidays.Query());
        list.Holidays[0].ShouldBe(new ListBankHolidays.Item(day, "A day for one occasion", "Test administrator"));
        list.Holidays[1].AddedBy.ShouldBeNull();
        list.KnownUntil.ShouldBe(new DateOnly(2028, 12, 26));
        (await portal.SendAsync(new GetHolidayGaps.Query(new ServiceFilter()))).Days[0].On.Date.ShouldBe(day);
        (await portal.SendAsync(new ListChanges.Query())).List.Items.ShouldContain(c => c.Kind == "Bank holiday" && c.Who == "Test administrator");
        (await portal.SendAsync(new ListBankHolidays.Query(Past: true))).Holidays[0].Date.ShouldBe(new DateOnly(2026, 8, 31));
    }

    [Theory]
    [InlineData(null, "A day", "Enter the date of the bank holiday.")]
    [InlineData("2029-12-25", null, "Enter what the bank holiday is called.")]
    [InlineData("2026-12-25", "Again", "That day is a bank holiday already. Choose another date.")]
    [InlineData("2026-12-26", "At a weekend", "26 December 2026 is a Saturday. A bank holiday falls from Monday to Friday; enter the substitute day.")]
    [InlineData("2126-12-25", "Too far", "The date must be between 2000 and 2099.")]
    public async Task What_cannot_be_a_bank_holiday_is_refused_in_a_sentence(string? date, string? title, string message) =>
        (await Should.ThrowAsync<InvalidException>(portal.SendAsync(new AddBankHoliday.Command(date is null ? null : DateOnly.Parse(date), title)))).Message.ShouldBe(message);

    [Fact]
    public async Task Only_an_administrator_adds_or_lists()
    {
        await Should.ThrowAsync<ForbiddenException>(portal.SendAsync(new AddBankHoliday.Command(new DateOnly(2029, 12, 25), "Christmas Day"), TestUser.ProgrammeLead));
        await Should.ThrowAsync<ForbiddenException>(portal.SendAsync(new ListBankHolidays.Query(), TestUser.ProgrammeLead));
    }
}
