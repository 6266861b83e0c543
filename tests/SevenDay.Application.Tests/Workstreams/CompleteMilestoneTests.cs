using SevenDay.Application.Errors;
using SevenDay.Application.Workstreams;
using SevenDay.Domain.Workstreams;
using SevenDay.TestKit;
using static SevenDay.Application.Tests.Workstreams.WorkstreamsOf;

namespace SevenDay.Application.Tests.Workstreams;

public sealed class CompleteMilestoneTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task A_milestone_that_was_reached_is_never_late_and_says_how_far_off_it_was()
    {
        var (id, item) = await portal.PlannedAsync(Today.AddDays(-20));

        await portal.SendAsync(new CompleteMilestone.Command(id, item.Id, item.Version, Today.AddDays(-10)), TestUser.ProgrammeLead);

        var reached = await portal.MilestoneAsync(id);
        (reached.Status, reached.VarianceDays, reached.DaysLate).ShouldBe((MilestoneStatus.Done, 10, 0));
        (await portal.SendAsync(new ListWorkstreams.Query(OnlyLate: true, PageSize: 200))).List.Items.ShouldNotContain(w => w.Id == id);
    }

    [Fact]
    public async Task A_day_to_come_a_second_hand_and_a_role_that_looks_are_refused()
    {
        var (id, item) = await portal.PlannedAsync(Today);

        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new CompleteMilestone.Command(id, item.Id, item.Version, Today.AddDays(1))))).Problems.ShouldHaveSingleItem().Field.ShouldBe("On");
        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new CompleteMilestone.Command(id, item.Id, item.Version, Today), TestUser.BoardMember));
        await portal.SendAsync(new CompleteMilestone.Command(id, item.Id, item.Version, Today));
        await Should.ThrowAsync<StaleException>(() => portal.SendAsync(new CompleteMilestone.Command(id, item.Id, item.Version, Today)));
        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new CompleteMilestone.Command(id, Guid.CreateVersion7(), 1, Today)));
    }
}
