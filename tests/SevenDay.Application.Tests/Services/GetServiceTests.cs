using SevenDay.Application.Services;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Services;

public sealed class GetServiceTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task Christmas_day_at_a_weekend_keeps_usual_hours_with_a_warning()
    {
        var id = await portal.AServiceAsync("At Christmas");
        await portal.SendAsync(new DeclareHours.Command(id, 1, Typed.Week("9-5|9-5|9-5|9-5|9-5|10-2|closed|closed"), new DateOnly(2026, 1, 1), Planned: false));

        var found = await portal.SendAsync(new GetService.Query(id));

        var christmas = found.SpecialDays.Single(d => d.Date == new DateOnly(2027, 12, 25));
        christmas.Words.ShouldBe("10am to 2pm");
        christmas.Warning!.ShouldStartWith("Christmas Day 2027 is not a bank holiday, so the usual Saturday hours apply.");
        Make.OnDay(found, new DateOnly(2027, 12, 27)).ShouldBe(("Closed", "Bank holiday hours"));
    }
}
