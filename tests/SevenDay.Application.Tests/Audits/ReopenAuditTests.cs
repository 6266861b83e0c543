using SevenDay.Application.Audits;
using SevenDay.Application.Errors;
using SevenDay.Domain.Audits;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Audits;

public sealed class ReopenAuditTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task A_round_is_planned_opened_closed_and_opened_again()
    {
        var round = await AuditRound.StartAsync(portal, open: false);

        await portal.SendAsync(new OpenAudit.Command(round.Id, 1), TestUser.ProgrammeLead);
        await portal.SendAsync(new CloseAudit.Command(round.Id, 2), TestUser.ProgrammeLead);
        (await StateAsync(round)).ShouldBe(AuditState.Closed);
        await portal.SendAsync(new ReopenAudit.Command(round.Id, 3), TestUser.ProgrammeLead);

        (await StateAsync(round)).ShouldBe(AuditState.Open);
    }

    [Fact]
    public async Task Only_a_closed_round_is_opened_again_and_only_by_who_manages_audits()
    {
        var round = await AuditRound.StartAsync(portal);

        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new ReopenAudit.Command(round.Id, 2), TestUser.ProgrammeLead))).Message.ShouldStartWith("Only a closed round");
        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new ReopenAudit.Command(round.Id, 2), round.Auditor));
    }

    private async Task<AuditState> StateAsync(AuditRound round) => (await portal.SendAsync(new GetAudit.Query(round.Id), TestUser.ProgrammeLead)).Audit.State;
}
