using SevenDay.Application.Errors;
using SevenDay.Application.Pathways;
using SevenDay.TestKit;
using static SevenDay.Application.Tests.Pathways.PathwaysOf;

namespace SevenDay.Application.Tests.Pathways;

public sealed class AddPathwayTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task A_step_without_services_or_with_one_that_is_gone_is_refused()
    {
        (await Should.ThrowAsync<InvalidException>(() => portal.PathwayAsync(("Empty", [])))).Message.ShouldContain("at least one service");
        (await Should.ThrowAsync<InvalidException>(() => portal.PathwayAsync(("Gone", [Guid.CreateVersion7()])))).Message.ShouldContain("no longer there");
        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new AddPathway.Command("", null, [])))).Problems.ShouldHaveSingleItem().Field.ShouldBe("Name");
    }

    [Fact]
    public async Task Only_who_manages_pathways_adds_one_and_its_name_is_its_own()
    {
        await portal.SendAsync(new AddPathway.Command("Only one", null, [new("A", [await portal.ServiceAsync(Always)])]), TestUser.ProgrammeLead);

        await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new AddPathway.Command("Only one", null, [])));
        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new AddPathway.Command("No", null, []), TestUser.TrustEditor()));
    }
}
