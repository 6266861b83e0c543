using SevenDay.Domain.Hours;

namespace SevenDay.Domain.Tests.Hours;

public class ClockChangeTests
{
    [Theory]
    [InlineData("2026-03-27", "2026-03-30", "2026-03-29")]
    [InlineData("2026-10-25", "2026-10-25", "2026-10-25")]
    [InlineData("2026-10-24", "2026-10-24", null)]
    [InlineData("2026-10-26", "2026-11-01", null)]
    public void The_day_on_which_the_clocks_change_is_found_between_two_days(string first, string last, string? day) =>
        ClockChange.Between(DateOnly.Parse(first), DateOnly.Parse(last)).ShouldBe(day is null ? null : DateOnly.Parse(day));

    [Theory]
    [InlineData("2026-10-24", "2026-10-25")]
    [InlineData("2026-03-29", "2026-03-29")]
    [InlineData("2026-10-23", null)]
    [InlineData("2026-10-31", null)]
    public void A_weekend_day_knows_whether_the_clocks_change_on_its_weekend(string day, string? changed) =>
        ClockChange.OfWeekendOf(DateOnly.Parse(day)).ShouldBe(changed is null ? null : DateOnly.Parse(changed));
}
