using SevenDay.Domain.Hours;

namespace SevenDay.Domain.Tests.Hours;

public class WeekWordsTests
{
    [Theory]
    [InlineData("Mon-Fri 8-6, Sat 9-1", "Mon-Fri 08:00-18:00, Sat 09:00-13:00")]
    [InlineData("mon to thu 0830 to 1700; fri 8.30-4.30; weekends closed", "Mon-Thu 08:30-17:00, Fri 08:30-16:30")]
    [InlineData("24/7", "24/7")]
    [InlineData("daily 8pm-2am", "Mon-Sun 20:00-02:00")]
    [InlineData("Mon, Wed & Fri 9-12", "Mon 09:00-12:00, Wed 09:00-12:00, Fri 09:00-12:00")]
    [InlineData("Sat-Mon 10-4", "Mon 10:00-16:00, Sat-Sun 10:00-16:00")]
    [InlineData("Mon–Fri 9-12 and 1-5", "Mon-Fri 09:00-12:00;13:00-17:00")]
    [InlineData("Tues/Thurs: 9 a.m. - 5.30 p.m.", "Tue 09:00-17:30, Thu 09:00-17:30")]
    [InlineData("9am to 5pm Monday to Friday, 10am to 4pm Saturdays", "Mon-Fri 09:00-17:00, Sat 10:00-16:00")]
    [InlineData("weekdays 0800-2000hrs, weekend 24 hours", "Mon-Fri 08:00-20:00, Sat-Sun 24h")]
    [InlineData("every day 9-5, Sundays closed", "Mon-Sat 09:00-17:00")]
    [InlineData("Sat midnight to midday", "Sat 00:00-12:00")]
    [InlineData("Sunday all day", "Sun 24h")]
    [InlineData("Mon-Fri 8am-6pm, on call 6pm-8am", "Mon-Fri 08:00-18:00;18:00-08:00 on call")]
    [InlineData("Mon-Fri 8am to 6pm and 6pm to 8am the next day (on call)", "Mon-Fri 08:00-18:00;18:00-08:00 on call")]
    [InlineData("Mon-Fri 8-6 on site, 6pm-10pm by telephone, weekend 24 hours on call", "Mon-Fri 08:00-18:00;18:00-22:00 remote, Sat-Sun 24h on call")]
    [InlineData("24/7 on call", "Mon-Sun 24h on call")]
    [InlineData("Sat 9-1 by telephone or video", "Sat 09:00-13:00 remote")]
    public void Typed_weeks_are_read(string text, string week)
    {
        WeekWords.TryRead(text, WeekPattern.Closed, out var read, out var error).ShouldBeTrue(error);
        read.ToString().ShouldBe(week);
    }

    [Fact]
    public void Days_not_named_stay_as_they_were()
    {
        var current = WeekPattern.Parse("Mon-Fri 08:00-18:00, Sun 10:00-12:00");
        WeekWords.TryRead("Sat 9-1, Mon closed", current, out var week, out _).ShouldBeTrue();
        week.ToString().ShouldBe("Tue-Fri 08:00-18:00, Sat 09:00-13:00, Sun 10:00-12:00");
    }

    [Fact]
    public void Closed_alone_closes_the_week()
    {
        WeekWords.TryRead("closed", WeekPattern.AlwaysOpen, out var week, out _).ShouldBeTrue();
        week.ShouldBe(WeekPattern.Closed);
    }

    [Theory]
    [InlineData("", "Type the opening hours of the week, for example Mon-Fri 8am-6pm, Sat 9am-1pm.")]
    [InlineData("8-6", "Say which days have these hours, for example Mon-Fri 8am-6pm.")]
    [InlineData("Mon-Wed", "Monday, Tuesday and Wednesday have no hours. Add times, 24 hours or closed.")]
    [InlineData("Mon 9-5, Sat", "Saturday has no hours. Add times, 24 hours or closed.")]
    [InlineData("Mon 9-5, bank holidays closed", "Bank holidays have hours of their own. Leave them out here.")]
    [InlineData("Mon 9-5 most weeks", "“most” is not a day or a time that we can read. Write for example Mon-Fri 8am-6pm, Sat 9am-1pm.")]
    [InlineData("Mon 9-12:30 and 12-5", "09:00-12:30 and 12:00-17:00 overlap. Change one of them, or write them as one period.")]
    [InlineData("Mon 9-5, on call", "Say which hours are on site, on call or remote, for example Mon-Fri 8am-6pm, on call 6pm-8am.")]
    [InlineData("Mon closed on call", "Say which hours are on site, on call or remote, for example Mon-Fri 8am-6pm, on call 6pm-8am.")]
    [InlineData("Mon 9", "“9” is not a day or a time that we can read. Write for example Mon-Fri 8am-6pm, Sat 9am-1pm.")]
    [InlineData(",;", "“,;” is not a day or a time that we can read. Write for example Mon-Fri 8am-6pm, Sat 9am-1pm.")]
    [InlineData("Mon 08:30-05:30", "08:30 to 05:30 would run 21 hours, past midnight. Did you mean 17:30? If it does stay open that long, write 08:30-24:00 and put the hours after midnight on the next day.")]
    public void What_cannot_be_read_says_why_and_changes_nothing(string text, string sentence)
    {
        var current = WeekPattern.Parse("Mon 08:00-18:00");
        WeekWords.TryRead(text, current, out var week, out var error).ShouldBeFalse();
        error.ShouldBe(sentence);
        week.ShouldBe(current);
    }
}
