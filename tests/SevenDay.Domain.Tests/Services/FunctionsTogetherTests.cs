using SevenDay.Domain.Hours;
using SevenDay.Domain.Services;

namespace SevenDay.Domain.Tests.Services;

public class FunctionsTogetherTests
{
    [Fact]
    public void All_are_present_when_every_function_is_and_the_weakest_holds_the_weekend_back()
    {
        var together = Of(null, ("Consultant", "Mon-Sun 08:00-20:00"), ("CT scan", "24/7"), ("CT report", "Mon-Fri 08:00-18:00, Sat 09:00-13:00"));

        together.Hours.ShouldBe(WeeklyHours.Parse("Mon-Fri 08:00-18:00, Sat 09:00-13:00"));
        (together.HoldsBack, together.WeekendMinutesGained).ShouldBe(("CT report", 20 * 60));
        together.ClosedTogether.ShouldBeEmpty();
    }

    [Fact]
    public void The_hours_of_the_service_itself_count_as_well_and_can_hold_it_back()
    {
        var together = Of("Mon-Fri 09:00-17:00", ("Consultant", "Mon-Sun 08:00-20:00"));

        together.Hours.ShouldBe(WeeklyHours.Parse("Mon-Fri 09:00-17:00"));
        (together.HoldsBack, together.WeekendMinutesGained).ShouldBe((FunctionsTogether.TheServiceItself, 24 * 60));
    }

    [Fact]
    public void Two_that_are_absent_together_are_both_named_because_neither_alone_helps()
    {
        var together = Of(null, ("Consultant", "Mon-Fri 08:00-18:00"), ("CT scan", "24/7"), ("Porter", "Mon-Fri 07:00-19:00"));

        together.HoldsBack.ShouldBeNull();
        together.ClosedTogether.ShouldBe(["Consultant", "Porter"]);
    }

    [Fact]
    public void Nothing_holds_back_what_always_runs()
    {
        var together = Of(null, ("CT scan", "24/7"));

        (together.HoldsBack, together.ClosedTogether.Count, together.Hours.IsAlwaysOpen).ShouldBe((null, 0, true));
    }

    [Fact]
    public void Without_functions_nothing_is_present() => Of("24/7").Hours.IsClosed.ShouldBeTrue();

    private static FunctionsTogether Of(string? own, params (string Name, string Hours)[] functions) =>
        FunctionsTogether.Of([.. functions.Select(f => (f.Name, WeeklyHours.Parse(f.Hours)))], own is null ? null : WeeklyHours.Parse(own));
}
