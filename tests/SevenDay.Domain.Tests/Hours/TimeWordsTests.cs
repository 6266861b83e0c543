using SevenDay.Domain.Hours;

namespace SevenDay.Domain.Tests.Hours;

public class TimeWordsTests
{
    [Theory]
    [InlineData(0, "midnight")]
    [InlineData(1, "12:01am")]
    [InlineData(480, "8am")]
    [InlineData(720, "midday")]
    [InlineData(750, "12:30pm")]
    [InlineData(1020, "5pm")]
    [InlineData(1050, "5:30pm")]
    [InlineData(1440, "midnight")]
    [InlineData(1560, "2am")]
    public void Times_are_written_as_the_service_manual_does(int minute, string words) =>
        TimeWords.Time(minute).ShouldBe(words);

    [Theory]
    [InlineData(480, "8 hours")]
    [InlineData(450, "7 hours 30 minutes")]
    [InlineData(61, "1 hour 1 minute")]
    [InlineData(45, "45 minutes")]
    [InlineData(0, "0 minutes")]
    public void Durations_are_written_in_words(int minutes, string words) =>
        TimeWords.Duration(minutes).ShouldBe(words);

    [Theory]
    [InlineData("8", 480)]
    [InlineData("8am", 480)]
    [InlineData("8 a.m.", 480)]
    [InlineData("8.30am", 510)]
    [InlineData("08.30", 510)]
    [InlineData("08:30", 510)]
    [InlineData("0830", 510)]
    [InlineData("830", 510)]
    [InlineData("1830", 1110)]
    [InlineData(" 6PM ", 1080)]
    [InlineData("noon", 720)]
    [InlineData("12 noon", 720)]
    [InlineData("midday", 720)]
    [InlineData("12am", 0)]
    [InlineData("12pm", 720)]
    [InlineData("midnight", 0)]
    [InlineData("00:00", 0)]
    public void Typed_times_are_read(string text, int minute)
    {
        TimeWords.TryReadTime(text, out var read).ShouldBeTrue();
        read.ShouldBe(minute);
    }

    [Theory]
    [InlineData("midnight")]
    [InlineData("12am")]
    [InlineData("00:00")]
    [InlineData("24:00")]
    [InlineData("12 midnight")]
    public void Midnight_closes_at_the_end_of_the_day(string text)
    {
        TimeWords.TryReadTime(text, out var minute, closing: true).ShouldBeTrue();
        minute.ShouldBe(1440);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("24:00")]
    [InlineData("25:00")]
    [InlineData("8:60")]
    [InlineData("13pm")]
    [InlineData("0am")]
    [InlineData("1 noon")]
    [InlineData("8 o'clock")]
    public void What_is_no_opening_time_is_not_read(string? text) =>
        TimeWords.TryReadTime(text, out _).ShouldBeFalse();

    [Theory]
    [InlineData("8", "6", 480, 1080)]
    [InlineData("9", "1", 540, 780)]
    [InlineData("8", "8", 480, 1200)]
    [InlineData("9", "5pm", 540, 1020)]
    [InlineData("8.30", "4.30", 510, 990)]
    [InlineData("08:30", "4:30", 510, 990)]
    [InlineData("2", "6", 840, 1080)]
    [InlineData("2", "6pm", 840, 1080)]
    [InlineData("12", "4", 720, 960)]
    [InlineData("midday", "6", 720, 1080)]
    [InlineData("10", "2am", 1320, 1560)]
    [InlineData("8pm", "2am", 1200, 1560)]
    [InlineData("8pm", "10", 1200, 1320)]
    [InlineData("8pm", "12", 1200, 1440)]
    [InlineData("18", "8", 1080, 1920)]
    [InlineData("22:00", "06:00", 1320, 1800)]
    [InlineData("midnight", "midnight", 0, 1440)]
    public void Two_times_are_read_together(string opens, string closes, int from, int to)
    {
        TimeWords.TryReadPeriod(opens, closes, out var session, out _).ShouldBeTrue();
        session.ShouldBe(new Session(from, to));
    }

    [Theory]
    [InlineData("", "6pm", "Enter an opening time, for example 8am, 5:30pm or 18:30.")]
    [InlineData("8am", "late", "late is not a closing time. Write for example 8am, 5:30pm or 18:30.")]
    [InlineData("8am", "8am", "8am to 8am opens and closes at the same time. For all day write 24 hours.")]
    public void Two_times_that_make_no_opening_say_why(string opens, string closes, string sentence)
    {
        TimeWords.TryReadPeriod(opens, closes, out _, out var error).ShouldBeFalse();
        error.ShouldBe(sentence);
    }
}
