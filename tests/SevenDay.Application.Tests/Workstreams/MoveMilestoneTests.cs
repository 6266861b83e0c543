using SevenDay.Application.Changes;
using SevenDay.Application.Errors;
using SevenDay.Application.Workstreams;
using SevenDay.Domain.Workstreams;
using SevenDay.TestKit;
using static SevenDay.Application.Tests.Workstreams.WorkstreamsOf;

namespace SevenDay.Application.Tests.Workstreams;

public sealed class MoveMilestoneTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task A_milestone_that_moves_keeps_the_date_first_agreed_and_says_why()
    {
        var (id, item) = await portal.PlannedAsync(Today.AddDays(30));

        await portal.SendAsync(new MoveMilestone.Command(id, item.Id, item.Version, Today.AddDays(44), "The room is not ready."), TestUser.ProgrammeLead);

        var moved = await portal.MilestoneAsync(id);
        moved.ShouldSatisfyAllConditions(
            m => m.Baseline.ShouldBe(Today.AddDays(30)),
            m => m.Forecast.ShouldBe(Today.AddDays(44)),
            m => m.VarianceDays.ShouldBe(14),
            m => m.Note.ShouldBe("The room is not ready."),
            m => m.Status.ShouldBe(MilestoneStatus.Late));
        (await portal.SendAsync(new ListChanges.Query(Id: item.Id))).List.Items[0].Reason.ShouldBe("The room is not ready.");
    }

    [Fact]
    public async Task Who_comes_second_hears_that_it_changed_and_overwrites_nothing()
    {
        var (id, item) = await portal.PlannedAsync(Today.AddDays(3));
        await portal.SendAsync(new MoveMilestone.Command(id, item.Id, item.Version, Today.AddDays(4), "First"));

        await Should.ThrowAsync<StaleException>(() => portal.SendAsync(new MoveMilestone.Command(id, item.Id, item.Version, Today.AddDays(9), "Second")));
        (await portal.MilestoneAsync(id)).Forecast.ShouldBe(Today.AddDays(4));
    }

    [Fact]
    public async Task A_move_without_a_reason_is_refused()
    {
        var (id, item) = await portal.PlannedAsync(Today.AddDays(3));

        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new MoveMilestone.Command(id, item.Id, item.Version, Today, " "))))
            .Problems.ShouldContain(p => p.Field == "Reason" && p.Message == "Say why the date moves.");
    }

    [Fact]
    public async Task Only_who_manages_workstreams_moves_a_milestone()
    {
        var (id, item) = await portal.PlannedAsync(Today.AddDays(3));

        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new MoveMilestone.Command(id, item.Id, item.Version, Today, "No"), TestUser.BoardMember));
    }

    [Fact]
    public async Task A_milestone_of_another_workstream_is_not_found()
    {
        var (_, item) = await portal.PlannedAsync(Today);
        var (other, _) = await portal.PlannedAsync(Today);

        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new MoveMilestone.Command(other, item.Id, item.Version, Today, "No")));
    }
}
