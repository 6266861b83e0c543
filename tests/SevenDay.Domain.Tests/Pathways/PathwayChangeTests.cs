using SevenDay.Domain.Hours;
using SevenDay.Domain.Pathways;
using static SevenDay.Domain.Tests.Pathways.Programme;

namespace SevenDay.Domain.Tests.Pathways;

public class PathwayChangeTests
{
    private static readonly PathwayMap Three = new(Id(100), "A to C", [new("A", [Id(1)]), new("B", [Id(2)]), new("C", [Id(3)])]);

    private static readonly Dictionary<Guid, WeeklyHours> Hours = new()
    {
        [Id(1)] = WeeklyHours.AlwaysOpen,
        [Id(2)] = WeeklyHours.Parse("Mon-Fri 09:00-17:00, Sat 09:00-13:00"),
        [Id(3)] = WeeklyHours.Parse("Mon-Sun 08:00-20:00"),
    };

    [Fact]
    public void With_B_always_open_44_hours_become_84()
    {
        var change = PathwayChange.Of(Three, Hours, new Dictionary<Guid, WeeklyHours> { [Id(2)] = WeeklyHours.AlwaysOpen });

        (change.Before.Hours.TotalMinutes, change.After.Hours.TotalMinutes).ShouldBe((44 * 60, 84 * 60));
        (change.WeekdayMinutesGained, change.WeekendMinutesGained).ShouldBe((20 * 60, 20 * 60));
        change.Before.Steps.Select(s => s.WeekendMinutesGainedIfAlwaysOpen).ShouldBe([0, 1200, 0]);
        change.After.Steps.Select(s => s.WeekendMinutesGainedIfAlwaysOpen).ShouldBe([0, 0, 24 * 60]);
        change.After.WeakestAtWeekends!.Name.ShouldBe("C");
    }

    [Fact]
    public void Hours_added_to_A_and_C_gain_nothing()
    {
        var always = new Dictionary<Guid, WeeklyHours> { [Id(1)] = WeeklyHours.AlwaysOpen, [Id(3)] = WeeklyHours.AlwaysOpen };
        var change = PathwayChange.Of(Three, Hours, always);

        (change.WeekdayMinutesGained, change.WeekendMinutesGained, change.After.Hours.TotalMinutes).ShouldBe((0, 0, 44 * 60));
    }

    [Fact]
    public void Hours_added_where_it_is_open_already_change_nothing()
    {
        var change = PathwayChange.Of(Three, Hours, new Dictionary<Guid, WeeklyHours> { [Id(2)] = WeeklyHours.Parse("Sat 09:00-13:00") });

        change.After.Hours.ShouldBe(change.Before.Hours);
    }

    [Fact]
    public void A_service_that_has_declared_nothing_gets_the_added_hours_alone()
    {
        var silent = new PathwayMap(Id(101), "Silent", [new("Only", [Id(9)])]);

        PathwayChange.Of(silent, Hours, new Dictionary<Guid, WeeklyHours> { [Id(9)] = WeeklyHours.Parse("Sun 10:00-12:00") })
            .After.Hours.ToString().ShouldBe("Sun 10:00-12:00");
    }

    [Fact]
    public void One_of_two_services_of_a_step_is_enough()
    {
        var either = new PathwayMap(Id(102), "Either", [new("Scan", [Id(2), Id(4)]), new("Ward", [Id(3)])]);
        var change = PathwayChange.Of(either, Hours, new Dictionary<Guid, WeeklyHours> { [Id(4)] = WeeklyHours.Parse("Sun 06:00-10:00") });

        (change.WeekdayMinutesGained, change.WeekendMinutesGained).ShouldBe((0, 120));
    }
}
