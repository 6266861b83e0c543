using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Areas;

namespace SevenDay.Application.Areas;

/// <summary>Every area, for choosing one.</summary>
public static class ListAreas
{
    [Requires(Permission.ViewOrganisations)]
    public sealed record Query : IQuery<IReadOnlyList<Item>>;

    public sealed record Item(Guid Id, string Name, AreaKind Kind, Guid? ParentId);

    internal sealed class Handler(PortalDbContext db) : IQueryHandler<Query, IReadOnlyList<Item>>
    {
        public async Task<IReadOnlyList<Item>> Handle(Query request, CancellationToken cancellationToken) =>
            await db.Areas.AsNoTracking().OrderBy(a => a.Name).Select(a => new Item(a.Id, a.Name, a.Kind, a.ParentId)).ToListAsync(cancellationToken);
    }
}
