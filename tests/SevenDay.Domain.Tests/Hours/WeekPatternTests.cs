using SevenDay.Domain.Hours;

namespace SevenDay.Domain.Tests.Hours;

public class WeekPatternTests
{
    [Fact]
    public void A_night_into_Monday_wraps_to_the_start_of_the_week() =>
        WeekPattern.Closed.With(6, DayHours.Parse("22:00-06:00")).ToWeeklyHours().Intervals
            .ShouldBe([new(0, 360), new(6 * 1440 + 1320, 10_080)]);

    [Fact]
    public void A_night_that_touches_the_next_opening_is_allowed() =>
        WeekPattern.Parse("Sat 20:00-02:00, Sun 02:00-04:00").ToWeeklyHours().WeekendMinutes.ShouldBe(480);

    [Fact]
    public void A_Sunday_night_that_overlaps_Monday_is_refused_in_a_sentence()
    {
        DayHours[] days = [DayHours.Parse("05:00-09:00"), .. Enumerable.Repeat(DayHours.Closed, 5), DayHours.Parse("22:00-06:00")];
        WeekPattern.TryCreate(days, out var week, out var error).ShouldBeFalse();
        week.ShouldBe(WeekPattern.Closed);
        error.ShouldBe("Sunday 22:00-06:00 runs into Monday 05:00-09:00. Close earlier on Sunday or open later on Monday.");
        Should.Throw<DomainRuleException>(() => new WeekPattern(days)).Message.ShouldBe(error);
    }

    [Fact]
    public void Six_days_are_not_a_week()
    {
        WeekPattern.TryCreate([.. Enumerable.Repeat(DayHours.Closed, 6)], out _, out var error).ShouldBeFalse();
        error.ShouldBe("A week needs the hours of seven days, Monday to Sunday.");
    }

    [Fact]
    public void The_text_keeps_the_day_on_which_an_opening_begins()
    {
        var week = WeekPattern.Parse("Sat 20:00-24:00, Sun 00:00-02:00");
        week.ToString().ShouldBe("Sat 20:00-24:00, Sun 00:00-02:00");
        week[6].ToString().ShouldBe("00:00-02:00");
        week.ShouldNotBe(WeekPattern.Parse("Sat 20:00-02:00"));
        week.ToWeeklyHours().ShouldBe(WeeklyHours.Parse("Sat 20:00-02:00"));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(7)]
    public void There_are_seven_days(int day) =>
        Should.Throw<ArgumentOutOfRangeException>(() => WeekPattern.AlwaysOpen[day]);
}
