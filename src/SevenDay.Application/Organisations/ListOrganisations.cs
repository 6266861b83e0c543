using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Paging;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Organisations;

namespace SevenDay.Application.Organisations;

/// <summary>Organisations by name, with how many services each provides.</summary>
public static class ListOrganisations
{
    [Requires(Permission.ViewOrganisations)]
    public sealed record Query(string? Search = null, int Page = 1, int PageSize = 25) : IQuery<Paged<Item>>;

    public sealed record Item(Guid Id, string Name, string? OdsCode, OrganisationKind Kind, DateOnly? EndedOn, int Services);

    internal sealed class Handler(PortalDbContext db) : IQueryHandler<Query, Paged<Item>>
    {
        public Task<Paged<Item>> Handle(Query request, CancellationToken cancellationToken)
        {
            var organisations = db.Organisations.AsNoTracking();
            if (!string.IsNullOrWhiteSpace(request.Search))
            {
                var pattern = LikePattern.Containing(request.Search);
                organisations = organisations.Where(o => EF.Functions.Like(o.Name, pattern, LikePattern.Escape) || EF.Functions.Like(o.OdsCode!, pattern, LikePattern.Escape));
            }
            return organisations
                .OrderBy(o => o.Name).ThenBy(o => o.Id)
                .Select(o => new Item(o.Id, o.Name, o.OdsCode, o.Kind, o.EndedOn, db.Services.Count(s => s.OrganisationId == o.Id && s.EndedOn == null)))
                .ToPagedAsync(request.Page, request.PageSize, cancellationToken);
        }
    }
}
