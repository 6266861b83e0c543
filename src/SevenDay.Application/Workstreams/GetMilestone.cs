using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;

namespace SevenDay.Application.Workstreams;

/// <summary>One milestone, for changing it.</summary>
public static class GetMilestone
{
    [Requires(Permission.ManageWorkstreams)]
    public sealed record Query(Guid WorkstreamId, Guid Id) : IQuery<Result>;

    public sealed record Result(string Workstream, MilestoneItem Milestone);

    internal sealed class Handler(PortalDbContext db, TimeProvider time) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var found = await (
                from milestone in db.Milestones.AsNoTracking()
                join workstream in db.Workstreams on milestone.WorkstreamId equals workstream.Id
                where milestone.Id == request.Id && milestone.WorkstreamId == request.WorkstreamId
                select new { workstream.Name, Milestone = milestone }).OneOrNotFoundAsync("milestone", cancellationToken);
            return new Result(found.Name, MilestoneItem.Of(found.Milestone, time.Today()));
        }
    }
}
