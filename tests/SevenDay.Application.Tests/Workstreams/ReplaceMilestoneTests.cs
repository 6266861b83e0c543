using SevenDay.Application.Errors;
using SevenDay.Application.Workstreams;
using SevenDay.Domain.Workstreams;
using SevenDay.TestKit;
using static SevenDay.Application.Tests.Workstreams.WorkstreamsOf;

namespace SevenDay.Application.Tests.Workstreams;

public sealed class ReplaceMilestoneTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task A_milestone_that_was_replaced_stays_in_the_list_and_is_never_late()
    {
        var (id, item) = await portal.PlannedAsync(new DateOnly(2016, 9, 30));

        await portal.SendAsync(new ReplaceMilestone.Command(id, item.Id, item.Version, "Another plan took its place."), TestUser.ProgrammeLead);

        var replaced = await portal.MilestoneAsync(id);
        (replaced.Status, replaced.VarianceDays, replaced.SupersededBecause).ShouldBe((MilestoneStatus.Replaced, null, "Another plan took its place."));
        (await portal.SendAsync(new ListWorkstreams.Query(OnlyLate: true, PageSize: 200))).List.Items.ShouldNotContain(w => w.Id == id);
    }

    [Fact]
    public async Task No_reason_an_older_version_and_a_role_that_looks_are_refused()
    {
        var (id, item) = await portal.PlannedAsync(Today);

        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new ReplaceMilestone.Command(id, item.Id, item.Version, "")))).Problems.ShouldHaveSingleItem().Field.ShouldBe("Reason");
        await Should.ThrowAsync<StaleException>(() => portal.SendAsync(new ReplaceMilestone.Command(id, item.Id, item.Version + 1, "Why")));
        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new ReplaceMilestone.Command(id, item.Id, item.Version, "Why"), TestUser.TrustEditor()));
        (await portal.MilestoneAsync(id)).Status.ShouldBe(MilestoneStatus.Due);
    }
}
