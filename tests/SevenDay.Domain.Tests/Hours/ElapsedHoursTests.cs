using SevenDay.Domain.Hours;

namespace SevenDay.Domain.Tests.Hours;

public class ElapsedHoursTests
{
    private static readonly HashSet<DateOnly> NoHolidays = [];

    [Theory]
    [InlineData("2026-03-29", 23)]
    [InlineData("2026-10-25", 25)]
    [InlineData("2026-10-24", 24)]
    [InlineData("2026-12-25", 24)]
    public void A_day_that_is_always_open_lasts_as_long_as_the_day(string date, int hours)
    {
        ElapsedHours.OfDay(Day(date)).ShouldBe(hours * 60);
        ElapsedHours.OnDate(Day(date), Hours("24/7")).ShouldBe(hours * 60);
    }

    [Theory]
    [InlineData("2026-03-28", 11)]
    [InlineData("2026-10-24", 13)]
    [InlineData("2026-07-04", 12)]
    public void A_Saturday_night_shift_is_shorter_or_longer_when_the_clocks_change(string saturday, int hours)
    {
        ElapsedHours.OfSession(Day(saturday), new Session(20 * 60, 32 * 60)).ShouldBe(hours * 60);
        ElapsedHours.OverWeekend(Day(saturday), Hours("Sat 20:00-08:00")).ShouldBe(hours * 60);
    }

    [Theory]
    [InlineData("2026-03-28", 47)]
    [InlineData("2026-10-24", 49)]
    [InlineData("2026-11-21", 48)]
    public void A_weekend_that_is_always_open_has_47_48_or_49_hours(string saturday, int hours) =>
        ElapsedHours.OverWeekend(Day(saturday), Hours("24/7")).ShouldBe(hours * 60);

    [Theory]
    [InlineData("Fri 20:00-08:00", "2026-11-21", 8)]
    [InlineData("Sun 22:00-06:00", "2026-11-21", 2)]
    [InlineData("Mon-Fri 09:00-17:00", "2026-11-21", 0)]
    [InlineData("Fri 20:00-08:00, Sat 09:00-17:00, Sun 22:00-06:00", "2026-11-21", 18)]
    public void A_weekend_runs_from_Saturday_midnight_to_Monday_midnight(string week, string saturday, int hours) =>
        ElapsedHours.OverWeekend(Day(saturday), Hours(week)).ShouldBe(hours * 60);

    [Theory]
    [InlineData("Sun 01:30-03:00", "2026-03-29", 60)]
    [InlineData("Sun 01:00-02:00", "2026-03-29", 0)]
    [InlineData("Sun 01:00-02:00", "2026-10-25", 120)]
    [InlineData("Sun 00:00-01:30", "2026-10-25", 150)]
    public void An_opening_in_the_hour_that_is_skipped_or_comes_twice_counts_what_passes(string week, string sunday, int minutes) =>
        ElapsedHours.OnDate(Day(sunday), Hours(week)).ShouldBe(minutes);

    [Fact]
    public void A_night_that_began_before_a_closed_bank_holiday_counts_on_it_until_it_ends()
    {
        var easterMonday = new DateOnly(2026, 4, 6);
        var dated = Dated("Mon-Fri 09:00-17:00, Sun 22:00-06:00") with { BankHolidayRule = BankHolidayRule.Closed };
        var holidays = new HashSet<DateOnly> { easterMonday };

        ElapsedHours.OnDate(easterMonday, date => dated.On(date, holidays)).ShouldBe(6 * 60);
        ElapsedHours.Between(easterMonday.AddDays(-1), easterMonday, date => dated.On(date, holidays)).ShouldBe(8 * 60);
    }

    [Fact]
    public void A_weekend_starts_on_a_Saturday() =>
        Should.Throw<ArgumentException>(() => ElapsedHours.OverWeekend(new DateOnly(2026, 11, 22), Hours("24/7"))).Message.ShouldStartWith("22 November 2026 is not a Saturday.");

    private static Func<DateOnly, DayHours> Hours(string week) => date => Dated(week).On(date, NoHolidays);

    private static DatedHours Dated(string week) => new(WeekPattern.Parse(week), BankHolidayRule.NotStated, null, new Dictionary<DateOnly, DayHours>());

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
