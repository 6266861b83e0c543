using SevenDay.Domain.Hours;
using SevenDay.Domain.Pathways;
using static SevenDay.Domain.Tests.Pathways.Programme;

namespace SevenDay.Domain.Tests.Pathways;

public class NextHoursTests
{
    private static readonly Dictionary<Guid, WeeklyHours> Hours = new()
    {
        [Id(1)] = WeeklyHours.AlwaysOpen,
        [Id(2)] = WeeklyHours.Parse("Mon-Fri 09:00-17:00, Sat 09:00-13:00"),
        [Id(3)] = WeeklyHours.Parse("Mon-Sun 08:00-20:00"),
    };

    private static readonly PathwayMap Three = new(Id(100), "A to C", [new("A", [Id(1)]), new("B", [Id(2)]), new("C", [Id(3)])]);

    [Fact]
    public void Of_A_B_and_C_only_B_gains_at_the_weekend_and_Sunday_gains_most()
    {
        var next = NextHours.Of([Three], Hours, weekendOnly: true);

        Say(next).ShouldBe(["1 B Sun 08:00-20:00", "2 B Sat 13:00-20:00", "3 B Sat 08:00-09:00"]);
        next.Extensions.Sum(e => e.Extension.WeekendMinutesGained).ShouldBe(20 * 60);
        next.Extensions.ShouldAllBe(e => e.Extension.GainedPerAdded == 1 && e.Instead.Count == 0 && e.EqualElsewhere == 0);
    }

    [Fact]
    public void Over_the_whole_week_the_same_time_on_five_days_is_five_equals()
    {
        var next = NextHours.Of([Three], Hours, weekendOnly: false);

        next.Extensions.Count.ShouldBe(13);
        next.Extensions.Sum(e => e.Extension.MinutesGained).ShouldBe(40 * 60);
        next.Extensions.Where(e => e.Extension.Stretch.Length == 180).ShouldAllBe(e => e.Rank == 4 && e.EqualElsewhere == 4 && e.Instead.Count == 0);
    }

    [Fact]
    public void A_service_of_two_pathways_gains_twice_and_stands_first()
    {
        var two = new PathwayMap(Id(101), "B alone", [new("B again", [Id(2)])]);

        var next = NextHours.Of([Three, two], Hours, weekendOnly: true);

        Say(next)[0].ShouldBe("1 B Sun 08:00-20:00");
        next.Extensions[0].Extension.Pathways.ShouldBe([Three.Id, two.Id]);
        (next.Extensions[0].Extension.MinutesAdded, next.Extensions[0].Extension.MinutesGained, next.Extensions[0].Extension.GainedPerAdded).ShouldBe((720, 1440, 2));
    }

    [Fact]
    public void Any_one_of_two_services_of_a_step_would_do()
    {
        var either = new PathwayMap(Id(102), "Either", [new("Scan", [Id(2), Id(4)]), new("Ward", [Id(3)])]);

        var next = NextHours.Of([either], Hours, weekendOnly: true);

        Say(next)[..2].ShouldBe(["1 B Sun 08:00-20:00", "1 D Sun 08:00-20:00"]);
        next.Extensions[0].Instead.ShouldBe([Id(4)]);
        next.Extensions[1].Instead.ShouldBe([Id(2)]);
        next.Extensions[2].Rank.ShouldBe(3);
    }

    [Fact]
    public void Two_steps_closed_together_are_named_and_neither_helps_alone()
    {
        var pair = new PathwayMap(Id(103), "Pair", [new("A", [Id(1)]), new("Social work", [Id(4)]), new("Transport", [Id(5)])]);
        var hours = new Dictionary<Guid, WeeklyHours>(Hours) { [Id(4)] = WeeklyHours.Parse("Mon-Fri 09:00-17:00"), [Id(5)] = WeeklyHours.Parse("Mon-Fri 09:00-17:00, Sat 09:00-12:00") };

        var next = NextHours.Of([pair], hours, weekendOnly: true);

        Say(next).ShouldBe(["1 D Sat 09:00-12:00"]);
        var stuck = next.Stuck.ShouldHaveSingleItem();
        stuck.Steps.ShouldBe(["Social work", "Transport"]);
        stuck.Hours.TotalMinutes.ShouldBe(45 * 60);
    }

    [Fact]
    public void One_service_that_meets_both_closed_steps_helps_alone()
    {
        var both = new PathwayMap(Id(104), "Both", [new("Assess", [Id(2)]), new("Treat", [Id(2)])]);

        var next = NextHours.Of([both], Hours, weekendOnly: true);

        next.Extensions.Sum(e => e.Extension.WeekendMinutesGained).ShouldBe(44 * 60);
        next.Stuck.ShouldBeEmpty();
    }

    [Fact]
    public void A_stretch_ends_at_midnight()
    {
        var only = new PathwayMap(Id(105), "Only", [new("Only", [Id(4)])]);

        Say(NextHours.Of([only], Hours, weekendOnly: true)).ShouldBe(["1 D Sat 24h", "1 D Sun 24h"]);
    }

    [Fact]
    public void A_step_without_a_service_is_named_alone()
    {
        var gone = new PathwayMap(Id(106), "Gone", [new("Ended", []), new("A", [Id(1)])]);

        var stuck = NextHours.Of([gone], Hours, weekendOnly: true).Stuck.ShouldHaveSingleItem();

        (stuck.Steps.Single(), stuck.Hours.TotalMinutes).ShouldBe(("Ended", 48 * 60));
    }

    [Fact]
    public void A_pathway_that_always_runs_or_has_no_steps_asks_for_nothing()
    {
        var next = NextHours.Of([new(Id(107), "Always", [new("A", [Id(1)])]), new(Id(108), "Empty", [])], Hours, weekendOnly: false);

        (next.Extensions.Count, next.Stuck.Count).ShouldBe((0, 0));
    }

    private static List<string> Say(NextHours next) => [.. next.Extensions.Select(e =>
        $"{e.Rank} {"?ABCDE"[BitConverter.ToInt32(e.Extension.ServiceId.ToByteArray())]} {WeeklyHours.FromIntervals([e.Extension.Stretch])}")];
}
