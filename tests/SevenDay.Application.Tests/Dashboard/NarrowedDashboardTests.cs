using SevenDay.Application.Dashboard;
using SevenDay.Domain.Workstreams;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Dashboard;

/// <summary>Has a portal of its own: milestones count for the whole programme.</summary>
public sealed class NarrowedDashboardTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task One_organisation_is_shown_as_it_is_found_by_id_or_name_and_workstreams_stay_whole()
    {
        var (here, there) = (TestData.AnOrganisation(), TestData.AnOrganisation());
        var workstream = new Workstream("Narrowed workstream", "To test");
        workstream.AddAction("Overdue action", "Clinical lead", new DateOnly(2026, 11, 20));
        workstream.AddAction("Action to come", "Clinical lead", new DateOnly(2026, 12, 20));
        workstream.Plan("To come", new DateOnly(2026, 12, 1));
        await portal.AddAsync(here, there, workstream, TestData.AService(here));

        var one = await portal.SendAsync(new GetDashboard.Query(here.Id.ToString()), TestUser.BoardMember);
        var other = await portal.SendAsync(new GetDashboard.Query(there.Name.ToUpperInvariant()), TestUser.BoardMember);

        one.Scope.ShouldBe(new(here.Id, here.Name, false));
        (one.Week!.Services, other.Week!.Services).ShouldBe((1, 0));
        one.Workstreams!.Single(w => w.Id == workstream.Id).ShouldBe(new(workstream.Id, "Narrowed workstream", 0, 1, 2, 1));
    }
}
