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

    [Fact]
    public void Hours_on_call_count_as_open_and_can_be_told_apart()
    {
        var week = WeekPattern.Parse("Mon-Thu 08:00-18:00;18:00-08:00 on call, Sat-Sun 24h remote");
        week.HoursBy(OpeningMode.OnSite).ToString().ShouldBe("Mon-Thu 08:00-18:00");
        week.HoursBy(OpeningMode.OnCall).TotalMinutes.ShouldBe(4 * 14 * 60);
        week.HoursBy(OpeningMode.Remote).ToString().ShouldBe("Sat-Sun 24h");
        WeekPattern.Parse("Mon-Fri 08:00-18:00;18:00-24:00 on call, Sat-Sun 24h remote").ToWeeklyHours().ToString().ShouldBe("Mon-Fri 08:00-24:00, Sat-Sun 24h");
    }

    [Fact]
    public void Hours_added_are_on_site_and_leave_those_on_call_alone()
    {
        var week = WeekPattern.Parse("Sat 09:00-12:00, Sun 09:00-12:00 on call");
        week.Plus(WeeklyHours.Parse("Sat-Sun 09:00-17:00")).ToString().ShouldBe("Sat 09:00-17:00, Sun 09:00-12:00 on call;12:00-17:00");
    }

    [Theory]
    [InlineData("Mon 08:00-24:00, Tue 00:00-08:00", "Mon 08:00-18:00;18:00-08:00 on call")]
    [InlineData("Mon 08:00-20:00", "Mon 08:00-18:00;18:00-20:00 on call")]
    [InlineData("Mon 09:00-12:00", "Mon 09:00-12:00")]
    public void Times_without_modes_take_those_of_another_week(string times, string taken) =>
        WeekPattern.Parse(times).WithModesOf(WeekPattern.Parse("Mon 08:00-18:00;18:00-08:00 on call")).ToString().ShouldBe(taken);
}
