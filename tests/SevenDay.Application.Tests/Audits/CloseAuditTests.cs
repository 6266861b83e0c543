using SevenDay.Application.Audits;
using SevenDay.Application.Errors;
using SevenDay.Domain.Audits;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Audits;

public sealed class CloseAuditTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task A_round_that_somebody_else_changed_is_stale()
    {
        var round = await AuditRound.StartAsync(portal);

        await Should.ThrowAsync<StaleException>(() => portal.SendAsync(new CloseAudit.Command(round.Id, 1), TestUser.ProgrammeLead));

        (await StateAsync(round)).ShouldBe(AuditState.Open);
    }

    [Fact]
    public async Task A_planned_round_cannot_be_closed()
    {
        var round = await AuditRound.StartAsync(portal, open: false);

        var wrong = await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new CloseAudit.Command(round.Id, 1), TestUser.ProgrammeLead));

        wrong.Message.ShouldBe("Only an open round can be closed.");
    }

    private async Task<AuditState> StateAsync(AuditRound round) => (await portal.SendAsync(new GetAudit.Query(round.Id), TestUser.ProgrammeLead)).Audit.State;
}
