using SevenDay.Domain.Hours;

namespace SevenDay.Domain.Tests.Hours;

public class ProvisionLevelsTests
{
    [Theory]
    [InlineData("closed", 0, "It has no opening hours.")]
    [InlineData("Mon-Fri 09:00-17:00", 0, "It runs only from Monday to Friday, between 8am and 6pm.")]
    [InlineData("Mon-Fri 08:00-18:00", 0, "It runs only from Monday to Friday, between 8am and 6pm.")]
    [InlineData("Mon-Fri 08:00-18:01", 1, "It runs beyond Monday to Friday, 8am to 6pm, but not on Saturday and Sunday.")]
    [InlineData("Mon-Sat 09:00-17:00", 1, "It runs beyond Monday to Friday, 8am to 6pm, but not on Sunday.")]
    [InlineData("Sat-Sun 09:00-17:00", 1, "It runs beyond Monday to Friday, 8am to 6pm, but not on Monday, Tuesday, Wednesday, Thursday and Friday.")]
    [InlineData("Mon-Fri 08:00-20:00, Sat 08:00-20:00, Sun 10:00-16:00", 2, "It runs on all seven days, but Sunday lacks 8am to 10am and 4pm to 8pm of the usual weekday hours.")]
    [InlineData("Mon-Thu 08:00-20:00, Fri 08:00-12:00, Sat-Sun 08:00-18:00", 2, "It runs on all seven days, but Saturday lacks 6pm to 8pm and Sunday lacks 6pm to 8pm of the usual weekday hours.")]
    [InlineData("Mon-Sun 08:00-20:00", 3, "It runs on Saturday and Sunday for all of its usual weekday hours.")]
    [InlineData("Mon-Thu 09:00-17:00, Fri 08:00-20:00, Sat-Sun 09:00-17:00", 3, "It runs on Saturday and Sunday for all of its usual weekday hours.")]
    [InlineData("24/7", 3, "It runs on Saturday and Sunday for all of its usual weekday hours.")]
    public void A_service_has_its_level_with_the_reason(string hours, int level, string reason) =>
        ProvisionLevels.OfService(WeeklyHours.Parse(hours)).ShouldBe(new ProvisionLevel(level, reason));

    [Fact]
    public void A_whole_is_level_3_only_when_every_part_is()
    {
        Whole("24/7", "Mon-Sun 08:00-20:00").Level.ShouldBe(3);
        Whole("24/7", "Mon-Fri 09:00-17:00").ShouldBe(new(2, "Something runs on all seven days, but Part 2 does not reach the weekday level at weekends."));
        Whole("24/7", null).Level.ShouldBe(2);
        Whole("Mon-Fri 09:00-17:00", "Mon-Fri 08:00-16:00").ShouldBe(new(0, "Taken together: it runs only from Monday to Friday, between 8am and 6pm."));
        Whole("Mon-Fri 09:00-17:00", "Sat 09:00-13:00").Level.ShouldBe(1);
        Whole(null, null).Level.ShouldBe(0);
        Whole((string?)null).ShouldBe(new(0, "Part 1 has no declared hours."));
    }

    [Fact]
    public void A_pathway_is_level_4_only_when_every_step_reaches_the_weekday_level_at_weekends()
    {
        Pathway("24/7", "Mon-Sun 08:00-20:00").Level.ShouldBe(4);
        Pathway("24/7", "Mon-Fri 09:00-17:00, Sat 09:00-13:00").ShouldBe(
            new(1, "It runs beyond Monday to Friday, 8am to 6pm, but not on Sunday. Step 2 does not reach the weekday level at weekends."));
        Pathway("Mon-Fri 09:00-12:00", "Mon-Fri 13:00-17:00").Reason.ShouldStartWith("There is no time at which all of its steps run.");
        Pathway().Level.ShouldBe(0);
    }

    private static ProvisionLevel Whole(params string?[] hours) =>
        ProvisionLevels.OfWhole([.. hours.Select((text, at) => new JudgedService($"Part {at + 1}", text is null ? null : WeeklyHours.Parse(text)))]);

    private static ProvisionLevel Pathway(params string[] hours) =>
        ProvisionLevels.OfPathway([.. hours.Select((text, at) => ($"Step {at + 1}", WeeklyHours.Parse(text)))]);
}
