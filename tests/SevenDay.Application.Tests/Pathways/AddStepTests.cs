using SevenDay.Application.Errors;
using SevenDay.Application.Pathways;
using SevenDay.TestKit;
using static SevenDay.Application.Tests.Pathways.PathwaysOf;

namespace SevenDay.Application.Tests.Pathways;

public sealed class AddStepTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task A_step_is_added_at_the_end()
    {
        var id = await portal.PathwayAsync(("First", [await portal.ServiceAsync(Always)]));
        var version = (await portal.SendAsync(new GetPathway.Query(id))).Version;

        await portal.SendAsync(new AddStep.Command(id, version, "Last", [await portal.ServiceAsync(Office)]), TestUser.ProgrammeLead);

        (await portal.SendAsync(new GetPathway.Query(id))).Steps.Select(s => s.Name).ShouldBe(["First", "Last"]);
    }

    [Fact]
    public async Task No_service_an_older_version_and_a_role_that_looks_are_refused()
    {
        var service = await portal.ServiceAsync(Always);
        var id = await portal.PathwayAsync(("First", [service]));

        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new AddStep.Command(id, 1, "Empty", [])))).Problems.ShouldHaveSingleItem().Field.ShouldBe("ServiceIds");
        await Should.ThrowAsync<StaleException>(() => portal.SendAsync(new AddStep.Command(id, 99, "Mine", [service])));
        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new AddStep.Command(id, 1, "No", [service]), TestUser.BoardMember));
        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new AddStep.Command(Guid.CreateVersion7(), 1, "No", [service])));
    }
}
