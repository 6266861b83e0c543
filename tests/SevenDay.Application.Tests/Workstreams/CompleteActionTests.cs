using SevenDay.Application.Errors;
using SevenDay.Application.Workstreams;
using SevenDay.TestKit;
using static SevenDay.Application.Tests.Workstreams.WorkstreamsOf;

namespace SevenDay.Application.Tests.Workstreams;

public sealed class CompleteActionTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task An_action_closes_once_with_what_shows_that_it_is_done()
    {
        var id = await portal.WorkstreamAsync();
        var action = await portal.SendAsync(new AddAction.Command(id, "Open the Sunday list", "Medical director", Today.AddDays(-1)));
        var version = (await portal.SendAsync(new GetAction.Query(id, action))).Version;

        await portal.SendAsync(new CompleteAction.Command(id, action, version, Today, "New rota"), TestUser.ProgrammeLead);

        await Should.ThrowAsync<StaleException>(() => portal.SendAsync(new CompleteAction.Command(id, action, version, Today, "Again")));
        var done = (await portal.SendAsync(new GetWorkstream.Query(id))).Actions.ShouldHaveSingleItem();
        (done.DoneOn, done.Evidence, done.IsOverdue).ShouldBe((Today, "New rota", false));
    }

    [Fact]
    public async Task No_evidence_a_day_to_come_and_a_role_that_looks_are_refused()
    {
        var id = await portal.WorkstreamAsync();
        var action = await portal.SendAsync(new AddAction.Command(id, "Open the Sunday list", "Medical director", Today));

        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new CompleteAction.Command(id, action, 1, Today.AddDays(1), "")))).Problems.Select(p => p.Field).ShouldBe(["On", "Evidence"]);
        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new CompleteAction.Command(id, action, 1, Today, "Rota"), TestUser.BoardMember));
        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new CompleteAction.Command(Guid.CreateVersion7(), action, 1, Today, "Rota")));
    }
}
