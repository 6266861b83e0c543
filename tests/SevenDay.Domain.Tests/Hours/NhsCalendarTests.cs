using SevenDay.Domain.Hours;

namespace SevenDay.Domain.Tests.Hours;

public class NhsCalendarTests
{
    private static readonly HashSet<DateOnly> BankHolidays = [new(2026, 4, 6), new(2026, 12, 26)];

    [Theory]
    [InlineData("2026-03-29T00:00", "2026-03-30T00:00", 23)]
    [InlineData("2026-10-25T00:00", "2026-10-26T00:00", 25)]
    [InlineData("2026-03-28T20:00", "2026-03-29T08:00", 11)]
    [InlineData("2026-10-24T20:00", "2026-10-25T08:00", 13)]
    [InlineData("2026-03-28T00:00", "2026-03-30T00:00", 47)]
    [InlineData("2026-10-24T00:00", "2026-10-26T00:00", 49)]
    [InlineData("2026-03-28T19:00", "2026-03-29T09:00", 13)]
    [InlineData("2026-10-24T19:00", "2026-10-25T09:00", 15)]
    [InlineData("2026-07-04T19:00", "2026-07-05T09:00", 14)]
    public void Elapsed_hours_follow_the_clock_changes(string from, string to, int hours) =>
        NhsCalendar.Elapsed(NhsCalendar.ToUtc(Local(from)), NhsCalendar.ToUtc(Local(to))).ShouldBe(TimeSpan.FromHours(hours));

    [Fact]
    public void A_time_that_the_clocks_skip_is_refused_in_a_sentence() =>
        Should.Throw<DomainRuleException>(() => NhsCalendar.ToUtc(Local("2026-03-29T01:30"))).Message.ShouldBe(
            "1:30am on 29 March 2026 does not exist: the clocks go forward from 1am to 2am. Enter 2:30am if that is what the clock showed.");

    [Fact]
    public void A_time_that_happens_twice_is_the_first_unless_told_otherwise()
    {
        var local = Local("2026-10-25T01:30");
        NhsCalendar.HappensTwice(local).ShouldBeTrue();
        NhsCalendar.ToUtc(local).ShouldBe(new DateTime(2026, 10, 25, 0, 30, 0, DateTimeKind.Utc));
        NhsCalendar.ToUtc(local, second: true).ShouldBe(new DateTime(2026, 10, 25, 1, 30, 0, DateTimeKind.Utc));
    }

    [Theory]
    [InlineData("2026-01-10T12:00", "2026-01-10T12:00")]
    [InlineData("2026-07-10T12:00", "2026-07-10T13:00")]
    [InlineData("2026-03-29T01:00", "2026-03-29T02:00")]
    [InlineData("2026-10-25T01:00", "2026-10-25T01:00")]
    public void Instants_are_shown_in_local_time(string utc, string local) =>
        NhsCalendar.ToLocal(Local(utc)).ShouldBe(Local(local));

    [Fact]
    public void Times_of_the_wrong_kind_are_refused()
    {
        var utc = new DateTime(2026, 7, 10, 12, 0, 0, DateTimeKind.Utc);
        Should.Throw<ArgumentException>(() => NhsCalendar.ToUtc(utc));
        Should.Throw<ArgumentException>(() => NhsCalendar.MinuteOfWeek(utc));
        Should.Throw<ArgumentException>(() => NhsCalendar.ToLocal(DateTime.SpecifyKind(utc, DateTimeKind.Local)));
    }

    [Theory]
    [InlineData("2026-04-06", DayType.BankHoliday)]
    [InlineData("2026-04-07", DayType.Weekday)]
    [InlineData("2026-12-26", DayType.Saturday)]
    [InlineData("2026-12-27", DayType.Sunday)]
    public void A_weekend_day_stays_itself_on_a_bank_holiday(string date, DayType expected) =>
        NhsCalendar.DayTypeOf(DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture), BankHolidays).ShouldBe(expected);

    [Theory]
    [InlineData("2026-11-20", false)]
    [InlineData("2026-11-21", true)]
    [InlineData("2026-11-22", true)]
    [InlineData("2026-11-23", false)]
    public void The_weekend_is_Saturday_and_Sunday(string date, bool weekend) =>
        NhsCalendar.IsWeekend(DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(weekend);

    [Theory]
    [InlineData("2026-11-23T00:00", 0)]
    [InlineData("2026-11-22T10:00", 9240)]
    [InlineData("2026-11-22T23:59", 10_079)]
    public void Minutes_of_the_week_start_on_Monday(string local, int minute) =>
        NhsCalendar.MinuteOfWeek(Local(local)).ShouldBe(minute);

    private static DateTime Local(string text) => DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
