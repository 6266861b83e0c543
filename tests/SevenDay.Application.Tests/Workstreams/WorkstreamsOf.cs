using SevenDay.Application.Workstreams;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Workstreams;

/// <summary>Workstreams and milestones of a test's own.</summary>
internal static class WorkstreamsOf
{
    internal static readonly DateOnly Today = new(2026, 11, 21);
    private static int _next;

    internal static Task<Guid> WorkstreamAsync(this TestPortal portal) =>
        portal.SendAsync(new AddWorkstream.Command($"Workstream {Interlocked.Increment(ref _next)}", "For the test", [new("Part", null)], ["Lead"]), TestUser.ProgrammeLead);

    internal static async Task<(Guid Workstream, MilestoneItem Item)> PlannedAsync(this TestPortal portal, DateOnly date)
    {
        var id = await portal.WorkstreamAsync();
        await portal.SendAsync(new AddMilestone.Command(id, "Reached", date), TestUser.ProgrammeLead);
        return (id, await portal.MilestoneAsync(id));
    }

    internal static async Task<MilestoneItem> MilestoneAsync(this TestPortal portal, Guid workstream) =>
        (await portal.SendAsync(new GetWorkstream.Query(workstream))).Milestones.ShouldHaveSingleItem();
}
