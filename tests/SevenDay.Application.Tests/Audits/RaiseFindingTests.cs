using SevenDay.Application.Audits;
using SevenDay.Application.Errors;
using SevenDay.Domain.Workstreams;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Audits;

public sealed class RaiseFindingTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task A_finding_becomes_an_action_that_names_its_round()
    {
        var round = await AuditRound.StartAsync(portal);
        var workstream = new Workstream($"Workstream {round.Id}", "Test");
        await portal.AddAsync(workstream);
        var command = new RaiseFinding.Command(round.Id, "standard_2", workstream.Id, "Agree a Sunday rota", "Clinical lead", new(2026, 12, 18));

        await portal.SendAsync(command, TestUser.ProgrammeLead);

        var raised = (await portal.SendAsync(new GetAuditResults.Query(round.Id), TestUser.ProgrammeLead)).Criteria[0].Actions.ShouldHaveSingleItem();
        (raised.WorkstreamId, raised.Title, raised.OwnerRole, raised.Due).ShouldBe((workstream.Id, "Agree a Sunday rota", "Clinical lead", new DateOnly(2026, 12, 18)));
        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(command, TestUser.BoardMember));
        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(command with { CriterionKey = "standard_99" }, TestUser.ProgrammeLead));
        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(command with { Title = "", WorkstreamId = Guid.Empty }, TestUser.ProgrammeLead))).Problems.Count.ShouldBe(2);
    }
}
