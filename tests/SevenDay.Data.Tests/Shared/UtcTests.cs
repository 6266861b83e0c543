using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Areas;
using SevenDay.Domain.Areas;
using SevenDay.TestKit;

namespace SevenDay.Data.Tests;

public sealed class UtcTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task A_time_comes_back_as_UTC_to_the_tick_and_can_be_sorted_by()
    {
        var id = await portal.SendAsync(new AddArea.Command("Area of a moment", AreaKind.System, null, null));

        var at = await portal.WithDbAsync(db => db.ChangeLog.Where(e => e.EntityId == id && e.AtUtc <= FixedTime.Start.UtcDateTime).OrderBy(e => e.AtUtc).Select(e => e.AtUtc).SingleAsync());

        at.Kind.ShouldBe(DateTimeKind.Utc);
        at.ShouldBe(FixedTime.Start.UtcDateTime);
    }

    [Fact]
    public async Task A_day_keeps_its_date()
    {
        var day = await portal.WithDbAsync(db => db.BankHolidays.Where(b => b.Date == new DateOnly(2026, 12, 25)).Select(b => b.Date).SingleAsync());

        day.ShouldBe(new DateOnly(2026, 12, 25));
    }
}
