using SevenDay.Domain.Hours;
using SevenDay.Domain.Pathways;
using static SevenDay.Domain.Tests.Pathways.Programme;

namespace SevenDay.Domain.Tests.Pathways;

public class MissedCaseTests
{
    private static readonly Dictionary<Guid, WeeklyHours> Office = new() { [Id(1)] = WeeklyHours.Parse("Mon-Fri 09:00-17:00") };
    private static readonly Dictionary<Guid, WeeklyHours> Saturdays = new() { [Id(1)] = WeeklyHours.Parse("Sat 09:00-13:00") };

    // 14 November 2026 is a Saturday; winter time, so UTC is the time on the wall.
    [Theory]
    [InlineData("2026-11-14 08:00", 840, null, true)]
    [InlineData("2026-11-14 08:00", 840, 0, true)]
    [InlineData("2026-11-14 12:59", 60, null, true)]
    [InlineData("2026-11-14 13:00", 60, null, false)]
    [InlineData("2026-11-14 08:00", 60, null, false)]
    [InlineData("2026-11-14 08:00", 61, null, true)]
    [InlineData("2026-11-13 17:00", 961, null, true)]
    [InlineData("2026-11-13 16:59", 961, null, false)]
    [InlineData("2026-11-14 08:00", 840, 30, false)]
    [InlineData("2026-11-15 20:00", 840, null, false)]
    public void A_case_is_covered_when_its_time_allowed_had_no_open_minute_and_would_have_one(string start, int limit, int? declared, bool covered) =>
        new MissedCase(Id(1), DateTime.Parse(start), limit, declared).IsCoveredBy(Office, Saturdays).ShouldBe(covered);

    [Fact]
    public void Time_is_the_clock_on_the_wall_in_summer() =>
        new MissedCase(Id(1), new DateTime(2026, 7, 11, 7, 30, 0), 31, null).IsCoveredBy(Office, Saturdays).ShouldBeTrue();

    [Fact]
    public void The_time_allowed_goes_on_past_the_end_of_the_week()
    {
        var mondays = new Dictionary<Guid, WeeklyHours> { [Id(1)] = WeeklyHours.Parse("Mon 06:00-08:00") };

        new MissedCase(Id(1), new DateTime(2026, 11, 15, 20, 0, 0), 840, null).IsCoveredBy(Office, mondays).ShouldBeFalse("Monday from 9am was open already");
        new MissedCase(Id(1), new DateTime(2026, 11, 15, 20, 0, 0), 700, null).IsCoveredBy(Office, mondays).ShouldBeTrue();
    }

    [Fact]
    public void Hours_added_to_another_service_cover_nothing_and_a_service_without_hours_was_closed()
    {
        new MissedCase(Id(2), new DateTime(2026, 11, 14, 8, 0, 0), 840, null).IsCoveredBy(Office, Saturdays).ShouldBeFalse();
        new MissedCase(Id(1), new DateTime(2026, 11, 14, 8, 0, 0), 840, null).IsCoveredBy(new Dictionary<Guid, WeeklyHours>(), Saturdays).ShouldBeTrue();
    }
}
