using SevenDay.Domain.Audits;

namespace SevenDay.Domain.Tests.Audits;

public sealed class AuditWindowTests
{
    private static readonly HashSet<DateOnly> Holidays = [new(2016, 8, 29), new(2026, 12, 25), new(2026, 12, 28), new(2027, 1, 1)];

    [Fact]
    public void Seven_days_end_on_the_sixth_day_after_the_first() =>
        AuditWindow.Of(WindowKind.SevenDays, new(2016, 7, 6), null, Holidays).ShouldBe(new AuditWindow(new(2016, 7, 6), new(2016, 7, 12)));

    [Theory]
    [InlineData("2016-08-23", "30 August 2016")]
    [InlineData("2016-08-29", "30 August 2016")]
    [InlineData("2026-12-19", "2 January 2027")]
    public void Seven_days_with_a_bank_holiday_are_refused_with_the_next_start_that_works(string from, string start)
    {
        var refusal = Should.Throw<DomainRuleException>(() => AuditWindow.Of(WindowKind.SevenDays, DateOnly.Parse(from), null, Holidays));

        refusal.Message.ShouldContain($"start on {start}");
    }

    [Fact]
    public void Seven_days_up_to_the_eve_of_a_bank_holiday_are_taken() =>
        AuditWindow.Of(WindowKind.SevenDays, new(2016, 8, 22), null, Holidays).To.ShouldBe(new DateOnly(2016, 8, 28));

    [Theory]
    [InlineData("2026-11-21", "2026-11-14")]
    [InlineData("2027-01-04", "2026-12-18")]
    public void The_last_seven_days_are_over_and_hold_no_bank_holiday(string today, string from) =>
        AuditWindow.LastSevenDays(DateOnly.Parse(today), Holidays).From.ShouldBe(DateOnly.Parse(from));

    [Fact]
    public void A_weekend_starts_on_a_Saturday()
    {
        AuditWindow.Of(WindowKind.Weekend, new(2026, 11, 21), null, Holidays).To.ShouldBe(new DateOnly(2026, 11, 22));
        Should.Throw<DomainRuleException>(() => AuditWindow.Of(WindowKind.Weekend, new(2026, 11, 22), null, Holidays)).Message
            .ShouldBe("22 November 2026 is a Sunday. Enter a Saturday, such as 28 November 2026.");
    }

    [Fact]
    public void Chosen_days_may_hold_bank_holidays_but_need_a_last_day()
    {
        AuditWindow.Of(WindowKind.Chosen, new(2026, 12, 24), new(2027, 1, 2), Holidays).To.ShouldBe(new DateOnly(2027, 1, 2));
        Should.Throw<DomainRuleException>(() => AuditWindow.Of(WindowKind.Chosen, new(2026, 12, 24), null, Holidays)).Message.ShouldBe("Enter the last day of the round.");
        Should.Throw<DomainRuleException>(() => AuditWindow.Of(WindowKind.Chosen, new(2026, 12, 24), new(2026, 12, 23), Holidays));
    }

    [Fact]
    public void The_next_round_of_a_series_moves_on_past_bank_holidays()
    {
        var first = AuditWindow.Of(WindowKind.SevenDays, new(2026, 11, 25), null, Holidays);

        first.After(4, WindowKind.SevenDays, Holidays).From.ShouldBe(new DateOnly(2027, 1, 2));
        first.After(8, WindowKind.SevenDays, Holidays).From.ShouldBe(new DateOnly(2027, 1, 20));
        first.After(4, WindowKind.Chosen, Holidays).ShouldBe(new AuditWindow(new(2026, 12, 23), new(2026, 12, 29)));
    }
}
