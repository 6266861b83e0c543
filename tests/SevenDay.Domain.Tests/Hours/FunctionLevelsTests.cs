using SevenDay.Domain.Hours;

namespace SevenDay.Domain.Tests.Hours;

public class FunctionLevelsTests
{
    [Fact]
    public void A_service_is_level_3_only_when_every_function_is()
    {
        Judge("24/7", ("Scan", "24/7"), ("Nurse", "Mon-Sun 07:00-21:00"))
            .ShouldBe(new(3, "It and all 2 of its functions run on Saturday and Sunday for all of their usual weekday hours."));
        Judge("24/7", ("Scan", "24/7"), ("Report", "Mon-Fri 08:00-20:00"))
            .ShouldBe(new(2, "It runs on Saturday and Sunday for all of its usual weekday hours, but not every function does. Report does not reach the weekday level at weekends."));
    }

    [Fact]
    public void A_function_without_hours_keeps_it_below_level_3()
    {
        var level = Judge("24/7", ("Scan", "24/7"), ("Report", null));

        level.Level.ShouldBe(2);
        level.Reason.ShouldEndWith("Nobody has declared hours of Report.");
    }

    [Fact]
    public void Below_level_3_its_own_hours_decide_and_functions_do_not_raise_it()
    {
        Judge("Mon-Fri 09:00-17:00", ("Scan", "24/7")).ShouldBe(new(0, "It runs only from Monday to Friday, between 8am and 6pm."));
        Judge("Mon-Fri 09:00-17:00", ("Report", "Mon-Fri 09:00-17:00")).Reason.ShouldEndWith("Report does not reach the weekday level at weekends.");
    }

    [Fact]
    public void Where_it_declares_none_the_hours_in_which_all_are_present_decide()
    {
        Judge(null, ("Scan", "24/7"), ("Nurse", "Mon-Sun 07:00-21:00")).ShouldBe(new(3, "All 2 of its functions run on Saturday and Sunday for all of their usual weekday hours."));
        Judge(null, ("Day", "Mon-Sun 08:00-20:00"), ("Night", "Mon-Sun 20:00-24:00")).ShouldBe(new(0, "There is no time at which all of its functions are present."));
        Judge(null, ("Scan", "24/7"), ("Report", null)).ShouldBe(new(0, "Nobody has declared hours of Report, so nobody can say when all functions are present."));
    }

    [Fact]
    public void Among_other_services_the_function_that_lacks_is_named_with_its_service()
    {
        var stroke = Service("Stroke", "24/7", ("Scan", "24/7"), ("Report", "Mon-Fri 08:00-20:00"));

        ProvisionLevels.OfWhole([stroke, new JudgedService("Ward", WeeklyHours.AlwaysOpen)])
            .ShouldBe(new(2, "Something runs on all seven days, but Report of Stroke does not reach the weekday level at weekends."));
        ProvisionLevels.OfWhole([Service("Stroke", "24/7", ("Scan", "24/7")), new JudgedService("Ward", WeeklyHours.AlwaysOpen)])
            .ShouldBe(new(3, "All 2 and their functions run on Saturday and Sunday for all of their usual weekday hours."));
    }

    private static ProvisionLevel Judge(string? own, params (string Name, string? Hours)[] functions) => ProvisionLevels.OfService(Service("Whole", own, functions));

    private static JudgedService Service(string name, string? own, params (string Name, string? Hours)[] functions) =>
        new(name, Hours(own), [.. functions.Select(f => (f.Name, Hours(f.Hours)))]);

    private static WeeklyHours? Hours(string? text) => text is null ? null : WeeklyHours.Parse(text);
}
