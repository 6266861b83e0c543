using FsCheck;
using FsCheck.Fluent;
using SevenDay.Domain.Hours;

namespace SevenDay.Domain.Tests.Hours;

public class WeeklyHoursTextTests
{
    [Fact]
    public void Text_reads_back_as_the_same_week() =>
        Prop.ForAll(WeekGen.Weeks, week => WeeklyHours.Parse(week.ToString()) == week).QuickCheckThrowOnFailure();

    [Fact]
    public void The_text_of_a_week_is_canonical() =>
        Prop.ForAll(WeekGen.Weeks, week => WeeklyHours.Parse(week.ToString()).ToString() == week.ToString()).QuickCheckThrowOnFailure();

    [Fact]
    public void A_week_and_its_days_hold_the_same_minutes() =>
        Prop.ForAll(WeekGen.Weeks, week => WeekPattern.From(week).ToWeeklyHours() == week).QuickCheckThrowOnFailure();

    [Fact]
    public void Words_can_be_typed_back_as_the_same_week() => Prop.ForAll(WeekGen.Weeks, week =>
        WeekWords.TryRead(week.ToWords(), WeekPattern.Closed, out var read, out _) && read.ToWeeklyHours() == week).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("Mon-Fri 08:00-18:00, Sat 09:00-13:00", 3000, 240)]
    [InlineData("24/7", 7200, 2880)]
    [InlineData("closed", 0, 0)]
    [InlineData("Mon 09:00-12:00;13:00-17:00", 420, 0)]
    [InlineData("Sat 20:00-02:00", 0, 360)]
    [InlineData("Sun 22:00-06:00", 360, 120)]
    [InlineData("Fri 20:00-08:00", 240, 480)]
    [InlineData("Sat-Sun 24h", 0, 2880)]
    [InlineData("Mon-Sun 08:00-20:00", 3600, 1440)]
    [InlineData("Mon 09:00-12:00, Wed 09:00-12:00", 360, 0)]
    [InlineData("Fri 18:00-24:00, Sat-Sun 24h, Mon 00:00-08:00", 840, 2880, "Mon 00:00-08:00, Fri 18:00-24:00, Sat-Sun 24h")]
    [InlineData("sat-mon 10:00-16:00", 360, 720, "Mon 10:00-16:00, Sat-Sun 10:00-16:00")]
    [InlineData("Monday-Friday 8:00 - 18:00,Saturday closed", 3000, 0, "Mon-Fri 08:00-18:00")]
    [InlineData("Sat 20:00-24:00, Sun 00:00-02:00", 0, 360, "Sat 20:00-02:00")]
    public void Known_texts_read_and_print(string text, int weekdayMinutes, int weekendMinutes, string? printed = null)
    {
        var week = WeeklyHours.Parse(text);
        week.ToString().ShouldBe(printed ?? text);
        (week.WeekdayMinutes, week.WeekendMinutes).ShouldBe((weekdayMinutes, weekendMinutes));
    }

    [Theory]
    [InlineData("Mon-Fri 08:00-18:00, Sat 09:00-13:00", "Monday to Friday, 8am to 6pm; Saturday, 9am to 1pm")]
    [InlineData("24/7", "24 hours a day, 7 days a week")]
    [InlineData("closed", "Closed")]
    [InlineData("Sat-Sun 10:00-12:00;13:30-17:00", "Saturday and Sunday, 10am to midday and 1:30pm to 5pm")]
    [InlineData("Sat 20:00-02:00", "Saturday, 8pm to 2am the next day")]
    [InlineData("Mon-Fri 24h, Sat 00:00-12:00", "Monday to Friday, 24 hours; Saturday, midnight to midday")]
    public void Words_follow_the_NHS_service_manual(string text, string words) =>
        WeeklyHours.Parse(text).ToWords().ShouldBe(words);

    [Theory]
    [InlineData(null, "The hours are empty.")]
    [InlineData("  ", "The hours are empty.")]
    [InlineData("08:00-18:00", "08:00-18:00 needs both days and hours.")]
    [InlineData("Mon", "Mon needs both days and hours.")]
    [InlineData("Moon 08:00-18:00", "Moon is not a day or a range of days.")]
    [InlineData("Mon-Wed-Fri 08:00-18:00", "Mon-Wed-Fri is not a day or a range of days.")]
    [InlineData("Mon 08:00-18:00,", "There is a comma too many.")]
    [InlineData("Mon-Fri 08:00-18:00, Wed 08:00-12:00", "Wednesday is given twice.")]
    [InlineData("Sat 20:00-02:00, Sun 01:00-03:00", "Saturday 20:00-02:00 runs into Sunday 01:00-03:00.")]
    [InlineData("Sun 20:00-02:00, Mon 01:00-03:00", "Sunday 20:00-02:00 runs into Monday 01:00-03:00.")]
    public void A_text_that_cannot_be_read_says_why(string? text, string sentence)
    {
        WeeklyHours.TryParse(text, out var hours, out var error).ShouldBeFalse();
        error.ShouldStartWith(sentence);
        hours.ShouldBe(WeeklyHours.Closed);
    }

    [Fact]
    public void A_Friday_night_is_split_at_Saturday_midnight()
    {
        var night = WeeklyHours.Parse("Fri 20:00-08:00");
        (night.WeekdayMinutes / 60, night.WeekendMinutes / 60).ShouldBe((4, 8));
    }
}
