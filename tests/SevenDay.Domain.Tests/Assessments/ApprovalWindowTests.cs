using SevenDay.Domain.Assessments;

namespace SevenDay.Domain.Tests.Assessments;

public sealed class ApprovalWindowTests
{
    private static readonly ApprovalWindow Quarters = new([new(3, 31), new(6, 30), new(9, 30), new(12, 31)], 14);

    [Theory]
    [InlineData("2026-12-16", false)]
    [InlineData("2026-12-17", true)]
    [InlineData("2026-12-31", true)]
    [InlineData("2027-01-01", false)]
    [InlineData("2027-03-17", true)]
    public void It_opens_two_weeks_before_each_date_and_closes_after_it(string day, bool open) =>
        Quarters.IsOpenOn(DateOnly.Parse(day)).ShouldBe(open);

    [Fact]
    public void A_window_may_begin_in_the_year_before() =>
        new ApprovalWindow([new(1, 5)], 14).At(new DateOnly(2026, 12, 28)).ShouldBe((new DateOnly(2026, 12, 22), new DateOnly(2027, 1, 5)));

    [Fact]
    public void The_last_of_February_is_there_every_year() =>
        new ApprovalWindow([new(2, 29)], 14).At(new DateOnly(2027, 2, 20)).To.ShouldBe(new DateOnly(2027, 2, 28));
}
