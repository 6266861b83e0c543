using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Domain.Workstreams;

namespace SevenDay.Application.Workstreams;

internal static class MilestoneQueries
{
    /// <summary>
    /// The milestone, if it is still as the user saw it. Asked before the change too, so that somebody
    /// who comes second hears that it changed, and not that their change makes no sense any more.
    /// </summary>
    internal static async Task<Milestone> OneMilestoneAsync(this DbSet<Milestone> milestones, Guid workstreamId, Guid id, long version, CancellationToken token)
    {
        var milestone = await milestones.Where(m => m.Id == id && m.WorkstreamId == workstreamId).OneOrNotFoundAsync("milestone", token);
        return milestone.Version == version ? milestone : throw new StaleException();
    }
}
