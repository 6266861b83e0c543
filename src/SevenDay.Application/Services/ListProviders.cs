using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;

namespace SevenDay.Application.Services;

/// <summary>The organisations that the user may add a service to.</summary>
public static class ListProviders
{
    private const int Most = 500;

    [Requires(Permission.ManageServices)]
    public sealed record Query : IQuery<IReadOnlyList<Item>>;

    public sealed record Item(Guid Id, string Name);

    internal sealed class Handler(PortalDbContext db, ICurrentUser user, TimeProvider time) : IQueryHandler<Query, IReadOnlyList<Item>>
    {
        public async Task<IReadOnlyList<Item>> Handle(Query request, CancellationToken cancellationToken)
        {
            var today = time.Today();
            var organisations = db.Organisations.AsNoTracking().Where(o => o.EndedOn == null || o.EndedOn >= today);
            var own = user.Organisations.ToList();
            if (!user.ActsForAll) organisations = organisations.Where(o => own.Contains(o.Id));
            return await organisations.OrderBy(o => o.Name).ThenBy(o => o.Id).Take(Most).Select(o => new Item(o.Id, o.Name)).ToListAsync(cancellationToken);
        }
    }
}
