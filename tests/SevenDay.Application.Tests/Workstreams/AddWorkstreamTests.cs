using SevenDay.Application.Errors;
using SevenDay.Application.Workstreams;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Workstreams;

public sealed class AddWorkstreamTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task Two_workstreams_cannot_share_a_name()
    {
        await portal.SendAsync(new AddWorkstream.Command("Only one", "For the test", [], []));

        await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new AddWorkstream.Command("Only one", "For the test", [], [])));
    }

    [Fact]
    public async Task Parts_and_lead_roles_stay_in_their_order_for_who_may_look()
    {
        var id = await portal.SendAsync(new AddWorkstream.Command("Ordered", "For the test", [new("B", "Second letter"), new("A", null)], ["Two", "One"]), TestUser.ProgrammeLead);

        var workstream = await portal.SendAsync(new GetWorkstream.Query(id), TestUser.BoardMember);

        workstream.Parts.ShouldBe([new GetWorkstream.Part("B", "Second letter"), new GetWorkstream.Part("A", null)]);
        workstream.Leads.ShouldBe(["Two", "One"]);
        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new GetWorkstream.Query(id), TestUser.Auditor));
        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new GetWorkstream.Query(Guid.CreateVersion7())));
    }

    [Fact]
    public async Task A_workstream_without_a_name_and_a_role_that_looks_are_refused()
    {
        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new AddWorkstream.Command("", "", [], [])))).Problems.Select(p => p.Field).ShouldBe(["Name", "Purpose"]);
        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new AddWorkstream.Command("No", "No", [], []), TestUser.BoardMember));
    }
}
