using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Audits;
using SevenDay.Application.Errors;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Audits;

public sealed class OpenAuditTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task Opening_makes_a_row_of_nought_for_everything_that_is_counted()
    {
        var round = await AuditRound.StartAsync(portal);

        var rows = await portal.WithDbAsync(db => db.AuditSummaries.Where(s => s.AuditId == round.Id).ToListAsync());

        rows.Count.ShouldBe((1 + 3 + 3) * 8, "all entries, three criteria and three reasons to leave a case out, on seven days and bank holidays");
        rows.ShouldAllBe(r => r.Judged == 0 && r.Met == 0);
    }

    [Fact]
    public async Task A_round_is_opened_once()
    {
        var round = await AuditRound.StartAsync(portal);

        var wrong = await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new OpenAudit.Command(round.Id, 2), TestUser.ProgrammeLead));

        wrong.Message.ShouldBe("The round has been opened before.");
    }

    [Fact]
    public async Task Only_who_manages_audits_opens_a_round()
    {
        var round = await AuditRound.StartAsync(portal, open: false);

        foreach (var user in new[] { TestUser.BoardMember, round.Auditor, TestUser.TrustEditor() })
            await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new OpenAudit.Command(round.Id, 1), user));
    }
}
