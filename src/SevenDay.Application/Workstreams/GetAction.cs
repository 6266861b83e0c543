using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;

namespace SevenDay.Application.Workstreams;

/// <summary>One action, for closing it.</summary>
public static class GetAction
{
    [Requires(Permission.ManageWorkstreams)]
    public sealed record Query(Guid WorkstreamId, Guid Id) : IQuery<Result>;

    public sealed record Result(string Workstream, string Title, string OwnerRole, DateOnly Due, DateOnly? DoneOn, string? Evidence, long Version);

    internal sealed class Handler(PortalDbContext db) : IQueryHandler<Query, Result>
    {
        public Task<Result> Handle(Query request, CancellationToken cancellationToken) => (
            from action in db.WorkstreamActions.AsNoTracking()
            join workstream in db.Workstreams on action.WorkstreamId equals workstream.Id
            where action.Id == request.Id && action.WorkstreamId == request.WorkstreamId
            select new Result(workstream.Name, action.Title, action.OwnerRole, action.Due, action.DoneOn, action.Evidence, action.Version))
            .OneOrNotFoundAsync("action", cancellationToken);
    }
}
