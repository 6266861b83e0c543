using SevenDay.Domain.Hours;

namespace SevenDay.Domain.Tests.Hours;

public class DatedHoursTests
{
    private static readonly DateOnly EasterMonday = new(2026, 4, 6);
    private static readonly DateOnly ChristmasSaturday = new(2027, 12, 25);
    private static readonly HashSet<DateOnly> BankHolidays = [EasterMonday, new(2027, 12, 27), new(2027, 12, 28)];

    private static readonly WeekPattern Week =
        WeekPattern.Parse("Mon-Fri 08:00-18:00, Sat 09:00-13:00, Sun 22:00-06:00");

    [Theory]
    [InlineData(BankHolidayRule.NotStated, "closed", HoursReason.BankHolidayNotStated)]
    [InlineData(BankHolidayRule.AsSunday, "22:00-06:00", HoursReason.BankHoliday)]
    [InlineData(BankHolidayRule.AsNormal, "08:00-18:00", HoursReason.BankHoliday)]
    [InlineData(BankHolidayRule.Closed, "closed", HoursReason.BankHoliday)]
    [InlineData(BankHolidayRule.OwnHours, "10:00-14:00", HoursReason.BankHoliday)]
    public void A_bank_holiday_follows_its_rule(BankHolidayRule rule, string expected, HoursReason reason)
    {
        var hours = Dated(rule);
        hours.On(EasterMonday, BankHolidays).ToString().ShouldBe(expected);
        hours.ReasonOn(EasterMonday, BankHolidays).ShouldBe(reason);
    }

    [Fact]
    public void An_exception_replaces_the_whole_day_and_beats_the_bank_holiday()
    {
        var hours = Dated(BankHolidayRule.Closed, (EasterMonday, "09:00-10:00"));
        hours.On(EasterMonday, BankHolidays).ToString().ShouldBe("09:00-10:00");
        hours.ReasonOn(EasterMonday, BankHolidays).ShouldBe(HoursReason.Exception);
    }

    [Theory]
    [InlineData(5, 22, 0, true)]
    [InlineData(5, 21, 59, false)]
    [InlineData(6, 0, 0, true)]
    [InlineData(6, 5, 59, true)]
    [InlineData(6, 6, 0, false)]
    [InlineData(6, 9, 0, false)]
    public void A_Sunday_night_runs_on_into_a_closed_bank_holiday(int day, int hour, int minute, bool open) =>
        Dated(BankHolidayRule.Closed).IsOpenAt(new DateTime(2026, 4, day, hour, minute, 0), BankHolidays).ShouldBe(open);

    [Theory]
    [InlineData(0, 0, true)]
    [InlineData(5, 59, true)]
    [InlineData(6, 0, false)]
    [InlineData(10, 0, false)]
    public void A_Sunday_night_runs_on_into_a_Monday_closed_by_exception(int hour, int minute, bool open) =>
        Dated(BankHolidayRule.AsNormal, (new(2026, 4, 13), "closed"))
            .IsOpenAt(new DateTime(2026, 4, 13, hour, minute, 0), BankHolidays).ShouldBe(open);

    [Fact]
    public void A_night_of_an_exception_runs_on_into_the_bank_holiday_after_it()
    {
        var hours = Dated(BankHolidayRule.Closed, (new(2026, 4, 5), "20:00-03:00"));
        hours.IsOpenAt(new DateTime(2026, 4, 6, 2, 59, 0), BankHolidays).ShouldBeTrue();
        hours.IsOpenAt(new DateTime(2026, 4, 6, 3, 0, 0), BankHolidays).ShouldBeFalse();
    }

    [Fact]
    public void A_Sunday_closed_by_exception_takes_its_night_away_too() =>
        Dated(BankHolidayRule.Closed, (new(2026, 4, 5), "closed"))
            .IsOpenAt(new DateTime(2026, 4, 6, 1, 0, 0), BankHolidays).ShouldBeFalse();

    [Fact]
    public void Christmas_on_a_Saturday_has_Saturday_hours_and_a_warning()
    {
        var hours = Dated(BankHolidayRule.Closed);
        hours.On(ChristmasSaturday, BankHolidays).ToString().ShouldBe("09:00-13:00");
        hours.WarningOn(ChristmasSaturday, BankHolidays).ShouldBe(
            "Christmas Day 2027 is not a bank holiday, so the usual Saturday hours apply. "
            + "Add an exception if the service will be closed or open at other times.");
        hours.WarningOn(ChristmasSaturday.AddDays(-1), BankHolidays).ShouldBeNull();
    }

    [Fact]
    public void Christmas_on_a_Saturday_can_be_closed_by_an_exception()
    {
        var hours = Dated(BankHolidayRule.AsNormal, (ChristmasSaturday, "closed"));
        hours.On(ChristmasSaturday, BankHolidays).ShouldBe(DayHours.Closed);
        hours.WarningOn(ChristmasSaturday, BankHolidays).ShouldBeNull();
    }

    [Fact]
    public void A_UTC_time_is_refused() =>
        Should.Throw<ArgumentException>(() => Dated(BankHolidayRule.Closed)
            .IsOpenAt(new DateTime(2026, 4, 6, 1, 0, 0, DateTimeKind.Utc), BankHolidays));

    private static DatedHours Dated(BankHolidayRule rule, params (DateOnly Date, string Hours)[] exceptions) => new(
        Week, rule, DayHours.Parse("10:00-14:00"), exceptions.ToDictionary(e => e.Date, e => DayHours.Parse(e.Hours)));
}
