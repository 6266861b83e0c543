using SevenDay.Application.Pathways;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Pathways;

public sealed class SeedPathwaysTests(EssexPortal portal) : IClassFixture<EssexPortal>
{
    [Fact]
    public async Task Every_step_of_the_six_pathways_finds_its_services_by_name()
    {
        var list = (await portal.SendAsync(new ListPathways.Query())).List.Items;

        list.Select(p => (p.Name, p.Steps)).ShouldBe([("COPD", 4), ("Emergency admission", 5), ("End of life", 3), ("Frailty", 4), ("Stroke thrombolysis", 4), ("Sunday discharge", 6)]);
    }

    [Fact]
    public async Task Hours_that_are_made_up_are_said_to_be()
    {
        var result = await portal.SendAsync(new ListPathways.Query("Stroke"));

        result.HasIllustrativeHours.ShouldBeTrue();
        (await portal.SendAsync(new GetPathway.Query(result.List.Items.ShouldHaveSingleItem().Id))).HasIllustrativeHours.ShouldBeTrue();
    }
}
