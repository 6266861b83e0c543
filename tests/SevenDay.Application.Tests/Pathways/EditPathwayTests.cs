using SevenDay.Application.Errors;
using SevenDay.Application.Pathways;
using SevenDay.TestKit;
using static SevenDay.Application.Tests.Pathways.PathwaysOf;

namespace SevenDay.Application.Tests.Pathways;

public sealed class EditPathwayTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task The_name_and_description_change_and_the_steps_stay()
    {
        var id = await portal.PathwayAsync(("One", [await portal.ServiceAsync(Always)]));
        var before = await portal.SendAsync(new GetPathway.Query(id));

        await portal.SendAsync(new EditPathway.Command(id, before.Version, "Renamed " + id, "Why"), TestUser.ProgrammeLead);

        var after = await portal.SendAsync(new GetPathway.Query(id));
        (after.Name, after.Description, after.Steps.Single().Name).ShouldBe(("Renamed " + id, "Why", "One"));
        await Should.ThrowAsync<StaleException>(() => portal.SendAsync(new EditPathway.Command(id, before.Version, "Mine", null)));
    }

    [Fact]
    public async Task Only_who_manages_pathways_changes_them()
    {
        var id = await portal.PathwayAsync(("A", [await portal.ServiceAsync(Always)]));

        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new EditPathway.Command(id, 1, "No", null), TestUser.TrustEditor()));
        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new EditPathway.Command(Guid.CreateVersion7(), 1, "Gone", null)));
        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new EditPathway.Command(id, 1, " ", null)))).Message.ShouldBe("Enter the name of the pathway.");
    }
}
