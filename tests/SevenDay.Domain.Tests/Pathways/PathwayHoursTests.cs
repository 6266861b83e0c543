using SevenDay.Domain.Hours;
using SevenDay.Domain.Pathways;

namespace SevenDay.Domain.Tests.Pathways;

public class PathwayHoursTests
{
    [Fact]
    public void The_weakest_weekend_link_is_the_one_that_costs_most_weekend_hours()
    {
        var pathway = PathwayHours.Of(
        [
            ("A", WeeklyHours.AlwaysOpen),
            ("B", WeeklyHours.Parse("Mon-Fri 09:00-17:00, Sat 09:00-13:00")),
            ("C", WeeklyHours.Parse("Mon-Sun 08:00-20:00")),
        ]);

        pathway.Hours.ToString().ShouldBe("Mon-Fri 09:00-17:00, Sat 09:00-13:00");
        (pathway.Hours.WeekdayMinutes, pathway.Hours.MinutesOn(5), pathway.Hours.MinutesOn(6)).ShouldBe((2400, 240, 0));
        pathway.Steps.Select(step => step.WeekendMinutesGainedIfAlwaysOpen).ShouldBe([0, 1200, 0]);
        pathway.Steps.Select(step => step.MinutesGainedIfAlwaysOpen).ShouldBe([0, 2400, 0]);
        pathway.WeakestAtWeekends!.Name.ShouldBe("B");
    }

    [Fact]
    public void A_pathway_without_steps_is_closed()
    {
        var pathway = PathwayHours.Of([]);
        pathway.Hours.ShouldBe(WeeklyHours.Closed);
        pathway.Steps.ShouldBeEmpty();
        pathway.WeakestAtWeekends.ShouldBeNull();
    }

    [Fact]
    public void A_single_step_that_always_ran_would_make_the_pathway_always_run() =>
        PathwayHours.Of([("Only", WeeklyHours.Parse("Sat 09:00-13:00"))]).Steps[0]
            .WeekendMinutesGainedIfAlwaysOpen.ShouldBe(2880 - 240);
}
