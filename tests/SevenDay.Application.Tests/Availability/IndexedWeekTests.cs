using SevenDay.Application.Availability;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Tests.Availability;

public sealed class IndexedWeekTests
{
    [Theory]
    [InlineData("Mon 08:00-09:00", 8, true)]
    [InlineData("Mon 08:30-09:00", 8, true)]
    [InlineData("Mon 08:00-08:30", 8, true)]
    [InlineData("Mon 08:31-09:00", 8, false)]
    [InlineData("Mon 08:20-08:50", 8, true)]
    [InlineData("Mon 08:20-08:49", 8, false)]
    [InlineData("Mon 08:00-08:10;08:20-08:30;08:40-08:50", 8, true)]
    [InlineData("Mon 08:00-08:10;08:20-08:30;08:40-08:49", 8, false)]
    [InlineData("Sun 22:00-02:00", 1, true)]
    [InlineData("Sun 23:00-24:00", 167, true)]
    public void An_hour_counts_when_half_of_it_is_open(string week, int hour, bool counts) =>
        new IndexedWeek(WeeklyHours.Parse(week)).IsOpenIn(hour).ShouldBe(counts);

    [Fact]
    public void Random_weeks_count_as_a_recount_minute_by_minute_does()
    {
        var random = new Random(20261121);
        for (var round = 0; round < 200; round++)
        {
            var week = Week(random);
            var indexed = new IndexedWeek(week);
            for (var hour = 0; hour < IndexedWeek.HoursInWeek; hour++)
                indexed.IsOpenIn(hour).ShouldBe(Enumerable.Range(hour * 60, 60).Count(week.IsOpenAt) >= 30, $"{week}, hour {hour}");
            (indexed.WeekdayMinutes, indexed.WeekendMinutes).ShouldBe((week.WeekdayMinutes, week.WeekendMinutes));
        }
    }

    private static WeeklyHours Week(Random random) => WeeklyHours.FromIntervals(Enumerable.Range(0, random.Next(0, 12)).Select(_ =>
    {
        var start = random.Next(0, WeeklyHours.MinutesPerWeek);
        return new MinuteInterval(start, start + random.Next(1, 700));
    }));
}
