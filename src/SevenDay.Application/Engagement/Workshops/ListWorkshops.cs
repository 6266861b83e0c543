using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Paging;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;

namespace SevenDay.Application.Engagement.Workshops;

/// <summary>Workshops that have a box, the latest first.</summary>
public static class ListWorkshops
{
    [Requires(Permission.UsePortal)]
    public sealed record Query(int Page = 1, int PageSize = 25) : IQuery<Result>;

    public sealed record Result(Paged<WorkshopHead> List, bool MayAdd);

    internal sealed class Handler(PortalDbContext db, ICurrentUser user) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken) => new(
            await db.Workshops.AsNoTracking().OrderByDescending(w => w.HeldOn).ThenBy(w => w.Name).ThenBy(w => w.Id)
                .Select(w => new WorkshopHead(w.Id, w.Name, w.HeldOn, w.IsOpen, w.Version)).ToPagedAsync(request.Page, request.PageSize, cancellationToken),
            user.Has(Permission.ManageWorkshops));
    }
}
