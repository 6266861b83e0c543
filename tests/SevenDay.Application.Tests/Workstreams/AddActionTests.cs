using SevenDay.Application.Errors;
using SevenDay.Application.Workstreams;
using SevenDay.Domain.Audits;
using SevenDay.TestKit;
using static SevenDay.Application.Tests.Workstreams.WorkstreamsOf;

namespace SevenDay.Application.Tests.Workstreams;

public sealed class AddActionTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task An_action_says_which_finding_it_came_from()
    {
        var id = await portal.WorkstreamAsync();
        var (audit, criterion) = await RoundAsync();

        await portal.SendAsync(new AddAction.Command(id, "Open the Sunday list", "Medical director", Today.AddDays(-1), audit.Id, criterion.Key), TestUser.ProgrammeLead);

        (await portal.SendAsync(new GetWorkstream.Query(id), TestUser.BoardMember)).Actions.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            a => a.IsOverdue.ShouldBeTrue(), a => a.AuditId.ShouldBe(audit.Id), a => a.FromRound.ShouldBe(audit.Name), a => a.Finding.ShouldBe(criterion.Text));
    }

    [Fact]
    public async Task A_finding_of_a_round_that_is_not_there_is_not_found()
    {
        var id = await portal.WorkstreamAsync();

        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new AddAction.Command(id, "Do", "Lead", Today, Guid.CreateVersion7(), "standard_2")));
    }

    [Fact]
    public async Task An_action_needs_an_owner_by_role_and_somebody_who_manages()
    {
        var id = await portal.WorkstreamAsync();

        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new AddAction.Command(id, "Do", "", Today)))).Problems.ShouldHaveSingleItem().Field.ShouldBe("OwnerRole");
        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new AddAction.Command(id, "No", "Nobody", Today), TestUser.TrustEditor()));
    }

    private async Task<(Audit, Criterion)> RoundAsync()
    {
        var organisation = TestData.AnOrganisation();
        var template = await portal.WithDbAsync(db => Task.FromResult(db.AuditTemplates.First(t => t.Code == "case-note-review")));
        var audit = new Audit("Weekend round", template.Id, Today, Today, 10, [organisation.Id]);
        await portal.AddAsync(organisation, audit);
        return (audit, template.Content.Criteria[0]);
    }
}
