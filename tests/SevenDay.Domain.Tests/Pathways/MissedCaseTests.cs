using SevenDay.Domain.Hours;
using SevenDay.Domain.Pathways;
using static SevenDay.Domain.Tests.Pathways.Programme;

namespace SevenDay.Domain.Tests.Pathways;

public class MissedCaseTests
{
    private static readonly Dictionary<Guid, WeeklyHours> Office = new() { [Id(1)] = WeeklyHours.Parse("Mon-Fri 09:00-17:00") };
    private static readonly Dictionary<Guid, WeeklyHours> Longer = new() { [Id(1)] = WeeklyHours.Parse("Fri 12:00-20:00, Sat 09:00-13:00") };

    // 14 November 2026 is a Saturday; winter time, so UTC is the time on the wall.
    [Theory]
    [InlineData("2026-11-14 08:59", false)]
    [InlineData("2026-11-14 09:00", true)]
    [InlineData("2026-11-14 12:59", true)]
    [InlineData("2026-11-14 13:00", false)]
    [InlineData("2026-11-13 16:59", false)]
    [InlineData("2026-11-13 17:00", true)]
    [InlineData("2026-11-15 10:00", false)]
    public void A_case_is_covered_when_it_began_while_the_service_is_closed_and_would_be_open(string start, bool covered) =>
        new MissedCase(Id(1), DateTime.Parse(start)).IsCoveredBy(Office, Longer).ShouldBe(covered);

    [Theory]
    [InlineData("2026-07-11 08:00", true)]
    [InlineData("2026-07-11 12:30", false)]
    public void Time_is_the_clock_on_the_wall_in_summer(string utc, bool covered) =>
        new MissedCase(Id(1), DateTime.Parse(utc)).IsCoveredBy(Office, Longer).ShouldBe(covered);

    [Fact]
    public void A_case_beside_a_service_that_was_open_all_the_time_is_not_one_of_hours() =>
        new MissedCase(Id(1), new DateTime(2026, 11, 14, 10, 0, 0), WasOpenThroughout: true).IsCoveredBy(Office, Longer).ShouldBeFalse();

    [Fact]
    public void Hours_added_to_another_service_cover_nothing_and_a_service_without_hours_was_closed()
    {
        new MissedCase(Id(2), new DateTime(2026, 11, 14, 10, 0, 0)).IsCoveredBy(Office, Longer).ShouldBeFalse();
        new MissedCase(Id(1), new DateTime(2026, 11, 14, 10, 0, 0)).IsCoveredBy(new Dictionary<Guid, WeeklyHours>(), Longer).ShouldBeTrue();
    }
}
