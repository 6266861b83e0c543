using SevenDay.Application.Errors;
using SevenDay.Application.Workstreams;
using SevenDay.Domain.Workstreams;
using SevenDay.TestKit;
using static SevenDay.Application.Tests.Workstreams.WorkstreamsOf;

namespace SevenDay.Application.Tests.Workstreams;

public sealed class AddMilestoneTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Theory]
    [InlineData(0, MilestoneStatus.Due, 0)]
    [InlineData(5, MilestoneStatus.Due, 0)]
    [InlineData(-1, MilestoneStatus.Late, 1)]
    public async Task A_milestone_is_late_from_the_day_after_its_date(int days, MilestoneStatus status, int late)
    {
        var (_, item) = await portal.PlannedAsync(Today.AddDays(days));

        (item.Status, item.DaysLate).ShouldBe((status, late));
    }

    [Fact]
    public async Task A_milestone_needs_a_name_and_its_workstream_and_is_planned_once()
    {
        var (id, _) = await portal.PlannedAsync(Today);

        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new AddMilestone.Command(id, "", Today)))).Problems.ShouldHaveSingleItem().Field.ShouldBe("Title");
        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new AddMilestone.Command(id, "Reached", Today)))).Problems.ShouldHaveSingleItem().Field.ShouldBe("Title");
        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new AddMilestone.Command(Guid.CreateVersion7(), "Reached", Today)));
        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new AddMilestone.Command(id, "Mine", Today), TestUser.BoardMember));
    }
}
