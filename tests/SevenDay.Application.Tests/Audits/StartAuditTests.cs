using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Audits;
using SevenDay.Application.Errors;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Audits;

public sealed class StartAuditTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task A_round_starts_planned_with_its_organisations_and_auditors()
    {
        var round = await AuditRound.StartAsync(portal, open: false);

        var seen = await portal.SendAsync(new GetAudit.Query(round.Id), TestUser.ProgrammeLead);

        seen.Audit.State.ToString().ShouldBe("Planned");
        seen.Progress.ShouldHaveSingleItem().Organisation.Id.ShouldBe(round.Organisation);
        seen.Auditors.ShouldBe(["Test auditor"]);
        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new GetStartForm.Query(), round.Auditor));
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
}
