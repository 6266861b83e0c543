using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Domain.Workstreams;

namespace SevenDay.Application.Workstreams;

/// <summary>The form of a progress score: the scale, and the scores so far.</summary>
public static class GetProgress
{
    [Requires(Permission.ManageWorkstreams)]
    public sealed record Query(Guid WorkstreamId) : IQuery<Result>;

    /// <param name="Version">Of the workstream.</param>
    /// <param name="History">The latest first.</param>
    public sealed record Result(string Workstream, long Version, DateOnly Today, IReadOnlyList<Choice> Scale, IReadOnlyList<ProgressItem> History);

    public sealed record Choice(double Score, string Words);

    internal sealed class Handler(PortalDbContext db, TimeProvider time) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var workstream = await db.Workstreams.Where(w => w.Id == request.WorkstreamId).Select(w => new { w.Name, w.Version }).OneOrNotFoundAsync("workstream", cancellationToken);
            var history = await db.ProgressScores.Where(p => p.WorkstreamId == request.WorkstreamId).OrderByDescending(p => p.On)
                .Select(p => new ProgressItem(p.Score, p.On, p.Evidence, p.IsIllustrative)).ToListAsync(cancellationToken);
            return new Result(workstream.Name, workstream.Version, time.Today(), [.. ProgressScale.All.Select(s => new Choice(s.Score, s.Words))], history);
        }
    }
}
