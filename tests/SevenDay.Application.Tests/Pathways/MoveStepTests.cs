using SevenDay.Application.Errors;
using SevenDay.Application.Pathways;
using SevenDay.TestKit;
using static SevenDay.Application.Tests.Pathways.PathwaysOf;

namespace SevenDay.Application.Tests.Pathways;

public sealed class MoveStepTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task A_step_moves_towards_the_start_or_the_end_and_keeps_its_services()
    {
        var (one, two, three) = (await portal.ServiceAsync(Always), await portal.ServiceAsync(Office), await portal.ServiceAsync(Daily));
        var id = await portal.PathwayAsync(("One", [one]), ("Two", [two]), ("Three", [three]));
        var before = await portal.SendAsync(new GetPathway.Query(id));

        await portal.SendAsync(new MoveStep.Command(id, before.Version, before.Steps[2].Id, TowardsStart: true), TestUser.ProgrammeLead);
        var after = await portal.SendAsync(new GetPathway.Query(id));
        await portal.SendAsync(new MoveStep.Command(id, after.Version, after.Steps[0].Id, TowardsStart: false));
        var last = await portal.SendAsync(new GetPathway.Query(id));

        after.Steps.Select(s => s.Name).ShouldBe(["One", "Three", "Two"]);
        last.Steps.Select(s => s.Name).ShouldBe(["Three", "One", "Two"]);
        last.Steps[0].Services.ShouldHaveSingleItem().Id.ShouldBe(three);
    }

    [Fact]
    public async Task An_older_version_a_step_that_is_gone_and_a_role_that_looks_are_refused()
    {
        var id = await portal.PathwayAsync(("One", [await portal.ServiceAsync(Always)]));
        var pathway = await portal.SendAsync(new GetPathway.Query(id));

        await Should.ThrowAsync<StaleException>(() => portal.SendAsync(new MoveStep.Command(id, pathway.Version + 1, pathway.Steps[0].Id, true)));
        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new MoveStep.Command(id, pathway.Version, Guid.CreateVersion7(), true)));
        await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new MoveStep.Command(id, pathway.Version, Guid.Empty, true)));
        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new MoveStep.Command(id, pathway.Version, pathway.Steps[0].Id, true), TestUser.BoardMember));
    }
}
