using SevenDay.Application.BankHolidays;
using SevenDay.Application.Errors;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.BankHolidays;

public sealed class RemoveBankHolidayTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task What_was_added_here_can_be_taken_back()
    {
        var day = new DateOnly(2029, 5, 7);
        await portal.SendAsync(new AddBankHoliday.Command(day, "Early May bank holiday"));

        await portal.SendAsync(new RemoveBankHoliday.Command(day));

        (await portal.SendAsync(new ListBankHolidays.Query())).Holidays.ShouldNotContain(h => h.Date == day);
        await Should.ThrowAsync<NotFoundException>(portal.SendAsync(new RemoveBankHoliday.Command(day)));
    }

    [Fact]
    public async Task What_comes_with_the_portal_and_what_is_past_stays()
    {
        var past = new DateOnly(2026, 11, 20);
        await portal.SendAsync(new AddBankHoliday.Command(past, "Yesterday"));

        (await Should.ThrowAsync<InvalidException>(portal.SendAsync(new RemoveBankHoliday.Command(new DateOnly(2026, 12, 25))))).Message.ShouldStartWith("This bank holiday comes with the portal");
        (await Should.ThrowAsync<InvalidException>(portal.SendAsync(new RemoveBankHoliday.Command(past)))).Message.ShouldStartWith("A bank holiday of the past stays");
        await Should.ThrowAsync<InvalidException>(portal.SendAsync(new RemoveBankHoliday.Command(default)));
        await Should.ThrowAsync<ForbiddenException>(portal.SendAsync(new RemoveBankHoliday.Command(past), TestUser.TrustEditor()));
    }
}
