using SevenDay.Domain.Hours;

namespace SevenDay.Domain.Tests.Hours;

public class DayHoursTests
{
    [Theory]
    [InlineData("08:00-18:00", "08:00-18:00", "8am to 6pm", 600)]
    [InlineData("closed", "closed", "Closed", 0)]
    [InlineData(" CLOSED ", "closed", "Closed", 0)]
    [InlineData("24h", "24h", "24 hours", 1440)]
    [InlineData("24 H", "24h", "24 hours", 1440)]
    [InlineData("00:00-24:00", "24h", "24 hours", 1440)]
    [InlineData("09:00-12:00;13:00-17:00", "09:00-12:00;13:00-17:00", "9am to midday and 1pm to 5pm", 420)]
    [InlineData(" 13:00 - 17:00 ; 9:00 – 12:00 ", "09:00-12:00;13:00-17:00", "9am to midday and 1pm to 5pm", 420)]
    [InlineData("09:00-12:00;12:00-17:00", "09:00-17:00", "9am to 5pm", 480)]
    [InlineData("20:00-24:00", "20:00-24:00", "8pm to midnight", 240)]
    [InlineData("20:00-00:00", "20:00-24:00", "8pm to midnight", 240)]
    [InlineData("22:00-06:00", "22:00-06:00", "10pm to 6am the next day", 480)]
    [InlineData("16:00-08:00", "16:00-08:00", "4pm to 8am the next day", 960)]
    [InlineData("00:00-23:59", "00:00-23:59", "midnight to 11:59pm", 1439)]
    [InlineData("08:00-09:00;10:00-11:00;12:00-13:00", "08:00-09:00;10:00-11:00;12:00-13:00", "8am to 9am, 10am to 11am and midday to 1pm", 180)]
    [InlineData("08:00-18:00;18:00-08:00 on call", "08:00-18:00;18:00-08:00 on call", "8am to 6pm and 6pm to 8am the next day (on call)", 1440)]
    [InlineData("24h On-Call", "24h on call", "24 hours (on call)", 1440)]
    [InlineData("09:00-12:00 remote;12:00-17:00 on site", "09:00-12:00 remote;12:00-17:00", "9am to midday (by telephone or video) and midday to 5pm", 480)]
    [InlineData("09:00-12:00 on call;12:00-17:00 on call", "09:00-17:00 on call", "9am to 5pm (on call)", 480)]
    [InlineData("08:00-18:00;18:00-08:00", "08:00-18:00;18:00-08:00", "8am to 6pm and 6pm to 8am the next day", 1440)]
    public void A_day_reads_and_prints(string text, string printed, string words, int minutes)
    {
        var day = DayHours.Parse(text);
        day.ToString().ShouldBe(printed);
        day.ToWords().ShouldBe(words);
        day.TotalMinutes.ShouldBe(minutes);
        DayHours.Parse(printed).ShouldBe(day);
    }

    [Theory]
    [InlineData(null, "The hours are empty. Write for example 08:00-18:00, 24h or closed.")]
    [InlineData("09:00-12:30;12:00-17:00", "09:00-12:30 and 12:00-17:00 overlap. Change one of them, or write them as one period.")]
    [InlineData("08:00-08:00", "08:00-08:00 opens and closes at the same time. For 24 hours write 24h.")]
    [InlineData("00:00-00:00", "00:00-00:00 opens and closes at the same time. For 24 hours write 24h.")]
    [InlineData("08:00-25:00", "25:00 is not a time: hours go from 00 to 23, or 24:00 for midnight at the end of the day.")]
    [InlineData("08:00-24:30", "24:30 is not a time: hours go from 00 to 23, or 24:00 for midnight at the end of the day.")]
    [InlineData("08:60-18:00", "08:60 is not a time: minutes go from 00 to 59.")]
    [InlineData("8.30-17:00", "8.30 is not written as a 24-hour time. Write 08:30.")]
    [InlineData("08:00-8:30pm", "8:30pm is not written as a 24-hour time. Write 20:30.")]
    [InlineData("0830-17:00", "0830 is not written as a 24-hour time. Write 08:30.")]
    [InlineData("8-6", "8-6 is not written in full. Write hours and minutes on the 24-hour clock, for example 08:00-18:00.")]
    [InlineData("08:00", "08:00 has no closing time. Write both times, for example 08:00-18:00.")]
    [InlineData("08:00-", "08:00- has no closing time. Write both times, for example 08:00-18:00.")]
    [InlineData("-18:00", "-18:00 has no opening time. Write both times, for example 08:00-18:00.")]
    [InlineData("24:00-06:00", "24:00-06:00 opens at 24:00. Write 00:00 on the next day.")]
    [InlineData("mornings", "mornings is not a time. Write hours and minutes, for example 08:30.")]
    [InlineData("24h;08:00-09:00", "24h must stand alone. Take it out, or take the other periods out.")]
    [InlineData("on call", "on call has no times. Write them before it, for example 18:00-08:00 on call.")]
    [InlineData("09:00-12:30 on call;12:00-17:00", "09:00-12:30 on call and 12:00-17:00 overlap. Change one of them, or write them as one period.")]
    [InlineData("08:00-09:00;", "A period is empty. Leave out the extra semicolon.")]
    [InlineData("08:00-09:00, 10:00-11:00", "08:00-09:00, 10:00-11:00 has a comma. Put a semicolon between periods, for example 09:00-12:00;13:00-17:00.")]
    [InlineData("08:30-05:30", "08:30 to 05:30 would run 21 hours, past midnight. Did you mean 17:30? If it does stay open that long, write 08:30-24:00 and put the hours after midnight on the next day.")]
    [InlineData("17:00-13:00", "17:00 to 13:00 would run 20 hours, past midnight. If it does stay open that long, write 17:00-24:00 and put the hours after midnight on the next day.")]
    public void Each_mistake_has_its_own_sentence(string? text, string sentence)
    {
        DayHours.TryParse(text, out var hours, out var error).ShouldBeFalse();
        error.ShouldBe(sentence);
        hours.ShouldBe(DayHours.Closed);
        Should.Throw<DomainRuleException>(() => DayHours.Parse(text!)).Message.ShouldBe(sentence);
    }

    [Theory]
    [InlineData(-1, 60)]
    [InlineData(1440, 1500)]
    [InlineData(600, 600)]
    [InlineData(600, 540)]
    [InlineData(1430, 2880)]
    [InlineData(480, 1441)]
    public void An_impossible_session_is_refused(int opens, int closes) =>
        Should.Throw<DomainRuleException>(() => DayHours.FromSessions([new(opens, closes)]));

    [Fact]
    public void Periods_that_would_join_to_more_than_16_hours_past_midnight_stay_apart() =>
        DayHours.FromSessions([new(0, 720), new(720, 1560)]).Sessions.ShouldBe([new(0, 720), new(720, 1560)]);

    [Fact]
    public void A_minute_to_midnight_may_mean_all_day() =>
        (DayHours.Parse("00:00-23:59").MayMeanAllDay, DayHours.AllDay.MayMeanAllDay).ShouldBe((true, false));
}
