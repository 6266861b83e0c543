using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Audits;
using SevenDay.Application.Errors;
using SevenDay.Domain.Audits;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Audits;

public sealed class StartAuditTests(TestPortal portal) : IClassFixture<TestPortal>
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
    public async Task Every_mistake_is_named_at_once()
    {
        var wrong = await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(
            new StartAudit.Command(Guid.Empty, "", new(2026, 11, 17), new(2026, 11, 11), 0, [], []), TestUser.ProgrammeLead));

        wrong.Problems.Select(p => p.Field).ShouldBe(["TemplateId", "Name", "To", "TargetSample", "OrganisationIds"]);
    }

    [Fact]
    public async Task An_organisation_that_does_not_exist_is_refused()
    {
        var template = await portal.WithDbAsync(db => db.AuditTemplates.Select(t => t.Id).FirstAsync());

        var wrong = await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(
            new StartAudit.Command(template, "Round", new(2026, 11, 11), new(2026, 11, 17), 10, [Guid.CreateVersion7()], []), TestUser.ProgrammeLead));

        wrong.Problems.ShouldHaveSingleItem().Field.ShouldBe("OrganisationIds");
    }

    [Fact]
    public async Task Only_who_manages_audits_starts_opens_and_closes()
    {
        var round = await AuditRound.StartAsync(portal, open: false);

        foreach (var user in new[] { TestUser.BoardMember, round.Auditor, TestUser.TrustEditor() })
            await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new OpenAudit.Command(round.Id, 1), user));
    }

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

    [Fact]
    public async Task Only_the_operator_marks_a_round_as_made_up()
    {
        var template = await portal.WithDbAsync(db => db.AuditTemplates.Select(t => t.Id).FirstAsync());
        var organisation = TestData.AnOrganisation();
        await portal.AddAsync(organisation);
        var command = new StartAudit.Command(template, "Made up", new(2026, 11, 11), new(2026, 11, 17), 10, [organisation.Id], [], IsIllustrative: true);
        var lead = new TestUser("ProgrammeLead", Guid.CreateVersion7());

        var ids = new[] { await portal.SendAsync(command), await portal.SendAsync(command, lead) };

        var marked = await portal.WithDbAsync(db => db.Audits.Where(a => ids.Contains(a.Id) && a.IsIllustrative).Select(a => a.Id).ToListAsync());
        marked.ShouldBe([ids[0]]);
    }

    private async Task<AuditState> StateAsync(AuditRound round) => (await portal.SendAsync(new GetAudit.Query(round.Id), TestUser.ProgrammeLead)).Audit.State;
}
