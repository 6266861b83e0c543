using SevenDay.Application.Errors;
using SevenDay.Application.Pathways;
using SevenDay.TestKit;
using static SevenDay.Application.Tests.Pathways.PathwaysOf;

namespace SevenDay.Application.Tests.Pathways;

public sealed class EditPathwayTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task Steps_are_put_in_another_order_renamed_and_taken_out_at_once()
    {
        var (one, two, three) = (await portal.ServiceAsync(Always), await portal.ServiceAsync(Office), await portal.ServiceAsync(Daily));
        var id = await portal.PathwayAsync(("One", [one]), ("Two", [two]), ("Three", [three]));
        var before = await portal.SendAsync(new GetPathway.Query(id));

        await portal.SendAsync(new EditPathway.Command(id, before.Version, "Renamed " + id, null, [new("Three first", [three]), new("One", [one])]), TestUser.ProgrammeLead);

        var after = await portal.SendAsync(new GetPathway.Query(id));
        after.Steps.Select(s => s.Name).ShouldBe(["Three first", "One"]);
        after.Whole.WeekendMinutes.ShouldBe(24 * 60);
        await Should.ThrowAsync<StaleException>(() => portal.SendAsync(new EditPathway.Command(id, before.Version, "Mine", null, [])));
    }

    [Fact]
    public async Task Only_who_manages_pathways_changes_them()
    {
        var id = await portal.PathwayAsync(("A", [await portal.ServiceAsync(Always)]));

        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new EditPathway.Command(id, 1, "No", null, []), TestUser.TrustEditor()));
        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new EditPathway.Command(Guid.CreateVersion7(), 1, "Gone", null, [])));
    }
}
