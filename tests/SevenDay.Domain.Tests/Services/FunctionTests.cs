using SevenDay.Domain.Services;

namespace SevenDay.Domain.Tests.Services;

public class FunctionTests
{
    private static readonly Service Stroke = new(Guid.CreateVersion7(), "Stroke thrombolysis", "Stroke medicine", Setting.Acute, "Main site", "ss0 0ry", isPublic: true);

    [Fact]
    public void A_function_takes_over_what_its_service_is_and_is_not_public()
    {
        var scan = Stroke.AddFunction(" CT scan ");

        (scan.PartOfId, scan.Name, scan.OrganisationId).ShouldBe((Stroke.Id, "Stroke thrombolysis, CT scan", Stroke.OrganisationId));
        (scan.Specialty, scan.Setting, scan.Site, scan.Postcode, scan.IsPublic).ShouldBe(("Stroke medicine", Setting.Acute, "Main site", "SS0 0RY", false));
        scan.Hours.ShouldBeEmpty();
    }

    [Fact]
    public void A_function_has_no_functions() =>
        Should.Throw<DomainRuleException>(() => Stroke.AddFunction("CT scan").AddFunction("Porter")).Message.ShouldContain("no functions of its own");

    [Fact]
    public void A_function_has_a_name() => Should.Throw<DomainRuleException>(() => Stroke.AddFunction(" "));

    [Fact]
    public void A_function_follows_the_name_of_its_service_unless_it_was_renamed()
    {
        var scan = Stroke.AddFunction("CT scan");
        var nurse = Stroke.AddFunction("Nurse");
        nurse.Describe("Night nurse", nurse.Specialty, nurse.Setting, nurse.Site, null, false);

        scan.FollowName("Stroke thrombolysis", "Stroke unit");
        nurse.FollowName("Stroke thrombolysis", "Stroke unit");

        (scan.Name, nurse.Name).ShouldBe(("Stroke unit, CT scan", "Night nurse"));
    }
}
