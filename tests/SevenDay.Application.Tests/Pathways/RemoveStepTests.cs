using SevenDay.Application.Errors;
using SevenDay.Application.Pathways;
using SevenDay.TestKit;
using static SevenDay.Application.Tests.Pathways.PathwaysOf;

namespace SevenDay.Application.Tests.Pathways;

public sealed class RemoveStepTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task A_step_is_taken_out_and_the_pathway_is_worked_out_without_it()
    {
        var id = await portal.PathwayAsync(("Wide", [await portal.ServiceAsync(Always)]), ("Narrow", [await portal.ServiceAsync(Office)]), ("Daily", [await portal.ServiceAsync(Daily)]));
        var before = await portal.SendAsync(new GetPathway.Query(id));

        await portal.SendAsync(new RemoveStep.Command(id, before.Version, before.Steps[1].Id), TestUser.ProgrammeLead);

        var after = await portal.SendAsync(new GetPathway.Query(id));
        after.Steps.Select(s => s.Name).ShouldBe(["Wide", "Daily"]);
        after.Whole.WeekendMinutes.ShouldBe(24 * 60);
        await Should.ThrowAsync<StaleException>(() => portal.SendAsync(new RemoveStep.Command(id, before.Version, after.Steps[0].Id)));
    }

    [Fact]
    public async Task A_step_that_is_gone_and_a_role_that_looks_are_refused()
    {
        var id = await portal.PathwayAsync(("One", [await portal.ServiceAsync(Always)]));
        var pathway = await portal.SendAsync(new GetPathway.Query(id));

        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new RemoveStep.Command(id, pathway.Version, Guid.CreateVersion7())));
        await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new RemoveStep.Command(id, pathway.Version, Guid.Empty)));
        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new RemoveStep.Command(id, pathway.Version, pathway.Steps[0].Id), TestUser.TrustEditor()));
    }
}
