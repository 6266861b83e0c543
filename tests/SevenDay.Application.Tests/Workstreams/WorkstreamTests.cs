using SevenDay.Application.Changes;
using SevenDay.Application.Errors;
using SevenDay.Application.Workstreams;
using SevenDay.Domain.Audits;
using SevenDay.Domain.Workstreams;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Workstreams;

public sealed class WorkstreamTests(TestPortal portal) : IClassFixture<TestPortal>
{
    private static readonly DateOnly Today = new(2026, 11, 21);
    private static int _next;

    [Fact]
    public async Task A_milestone_that_moves_keeps_the_date_first_agreed_and_says_why()
    {
        var (id, item) = await PlannedAsync(Today.AddDays(30));

        await portal.SendAsync(new MoveMilestone.Command(id, item.Id, item.Version, Today.AddDays(44), "The room is not ready."), TestUser.ProgrammeLead);

        var moved = await MilestoneAsync(id);
        moved.ShouldSatisfyAllConditions(
            m => m.Baseline.ShouldBe(Today.AddDays(30)),
            m => m.Forecast.ShouldBe(Today.AddDays(44)),
            m => m.VarianceDays.ShouldBe(14),
            m => m.Note.ShouldBe("The room is not ready."),
            m => m.Status.ShouldBe(MilestoneStatus.Late));
        (await portal.SendAsync(new ListChanges.Query(Id: item.Id))).List.Items[0].Reason.ShouldBe("The room is not ready.");
    }

    [Theory]
    [InlineData(0, MilestoneStatus.Due, 0)]
    [InlineData(5, MilestoneStatus.Due, 0)]
    [InlineData(-1, MilestoneStatus.Late, 1)]
    public async Task A_milestone_is_late_from_the_day_after_its_date(int days, MilestoneStatus status, int late)
    {
        var (_, item) = await PlannedAsync(Today.AddDays(days));

        (item.Status, item.DaysLate).ShouldBe((status, late));
    }

    [Fact]
    public async Task A_milestone_that_was_reached_or_replaced_is_never_late()
    {
        var (reached, one) = await PlannedAsync(Today.AddDays(-20));
        var (replaced, other) = await PlannedAsync(new DateOnly(2016, 9, 30));

        await portal.SendAsync(new CompleteMilestone.Command(reached, one.Id, one.Version, Today.AddDays(-10)));
        await portal.SendAsync(new ReplaceMilestone.Command(replaced, other.Id, other.Version, "Another plan took its place."));

        (await MilestoneAsync(reached)).ShouldSatisfyAllConditions(m => m.Status.ShouldBe(MilestoneStatus.Done), m => m.VarianceDays.ShouldBe(10));
        (await MilestoneAsync(replaced)).ShouldSatisfyAllConditions(m => m.Status.ShouldBe(MilestoneStatus.Replaced), m => m.VarianceDays.ShouldBeNull());
        var list = (await portal.SendAsync(new ListWorkstreams.Query(OnlyLate: true, PageSize: 200))).List.Items.Select(w => w.Id).ToList();
        list.ShouldNotContain(reached);
        list.ShouldNotContain(replaced);
    }

    [Fact]
    public async Task Who_comes_second_hears_that_it_changed_and_overwrites_nothing()
    {
        var (id, item) = await PlannedAsync(Today.AddDays(3));
        await portal.SendAsync(new MoveMilestone.Command(id, item.Id, item.Version, Today.AddDays(4), "First"));

        await Should.ThrowAsync<StaleException>(() => portal.SendAsync(new MoveMilestone.Command(id, item.Id, item.Version, Today.AddDays(9), "Second")));
        await Should.ThrowAsync<StaleException>(() => portal.SendAsync(new CompleteMilestone.Command(id, item.Id, item.Version, Today)));
        (await MilestoneAsync(id)).Forecast.ShouldBe(Today.AddDays(4));
    }

    [Fact]
    public async Task A_move_without_a_reason_and_a_day_to_come_are_refused_by_field()
    {
        var (id, item) = await PlannedAsync(Today.AddDays(3));

        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new MoveMilestone.Command(id, item.Id, item.Version, Today, " "))))
            .Problems.ShouldContain(p => p.Field == "Reason" && p.Message == "Say why the date moves.");
        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new CompleteMilestone.Command(id, item.Id, item.Version, Today.AddDays(1)))))
            .Problems.ShouldHaveSingleItem().Field.ShouldBe("On");
    }

    [Fact]
    public async Task Only_who_manages_workstreams_changes_them()
    {
        var (id, item) = await PlannedAsync(Today.AddDays(3));

        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new MoveMilestone.Command(id, item.Id, item.Version, Today, "No"), TestUser.BoardMember));
        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new AddAction.Command(id, "No", "Nobody", Today), TestUser.TrustEditor()));
        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new GetWorkstream.Query(id), TestUser.Auditor));
    }

    [Fact]
    public async Task A_milestone_of_another_workstream_is_not_found()
    {
        var (_, item) = await PlannedAsync(Today);
        var (other, _) = await PlannedAsync(Today);

        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new MoveMilestone.Command(other, item.Id, item.Version, Today, "No")));
        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new GetWorkstream.Query(Guid.CreateVersion7())));
    }

    [Fact]
    public async Task An_action_says_which_finding_it_came_from_and_closes_with_evidence()
    {
        var id = await WorkstreamAsync();
        var (audit, criterion) = await RoundAsync();
        var action = await portal.SendAsync(new AddAction.Command(id, "Open the Sunday list", "Medical director", Today.AddDays(-1), audit.Id, criterion.Key));

        var open = (await portal.SendAsync(new GetWorkstream.Query(id), TestUser.BoardMember)).Actions.ShouldHaveSingleItem();
        open.ShouldSatisfyAllConditions(
            a => a.IsOverdue.ShouldBeTrue(), a => a.AuditId.ShouldBe(audit.Id), a => a.FromRound.ShouldBe(audit.Name), a => a.Finding.ShouldBe(criterion.Text));
        var version = (await portal.SendAsync(new GetAction.Query(id, action))).Version;
        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new CompleteAction.Command(id, action, version, Today, "")))).Problems.ShouldHaveSingleItem().Field.ShouldBe("Evidence");
        await portal.SendAsync(new CompleteAction.Command(id, action, version, Today, "New rota"), TestUser.ProgrammeLead);
        await Should.ThrowAsync<StaleException>(() => portal.SendAsync(new CompleteAction.Command(id, action, version, Today, "Again")));

        var done = (await portal.SendAsync(new GetWorkstream.Query(id))).Actions.ShouldHaveSingleItem();
        (done.DoneOn, done.Evidence, done.IsOverdue).ShouldBe((Today, "New rota", false));
    }

    [Fact]
    public async Task A_finding_of_a_round_that_is_not_there_is_not_found()
    {
        var id = await WorkstreamAsync();

        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new AddAction.Command(id, "Do", "Lead", Today, Guid.CreateVersion7(), "standard_2")));
    }

    [Fact]
    public async Task Two_workstreams_cannot_share_a_name()
    {
        await portal.SendAsync(new AddWorkstream.Command("Only one", "For the test", [], []));

        await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new AddWorkstream.Command("Only one", "For the test", [], [])));
    }

    private Task<Guid> WorkstreamAsync() =>
        portal.SendAsync(new AddWorkstream.Command($"Workstream {Interlocked.Increment(ref _next)}", "For the test", [new("Part", null)], ["Lead"]), TestUser.ProgrammeLead);

    private async Task<(Guid Workstream, MilestoneItem Item)> PlannedAsync(DateOnly date)
    {
        var id = await WorkstreamAsync();
        await portal.SendAsync(new AddMilestone.Command(id, "Reached", date), TestUser.ProgrammeLead);
        return (id, await MilestoneAsync(id));
    }

    private async Task<MilestoneItem> MilestoneAsync(Guid workstream) => (await portal.SendAsync(new GetWorkstream.Query(workstream))).Milestones.ShouldHaveSingleItem();

    private async Task<(Audit, Criterion)> RoundAsync()
    {
        var organisation = TestData.AnOrganisation();
        var template = await portal.WithDbAsync(db => Task.FromResult(db.AuditTemplates.First(t => t.Code == "case-note-review")));
        var audit = new Audit("Weekend round", template.Id, Today, Today, 10, [organisation.Id]);
        await portal.AddAsync(organisation, audit);
        return (audit, template.Content.Criteria[0]);
    }
}
