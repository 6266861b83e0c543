using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Paging;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Services;

namespace SevenDay.Application.Pathways;

/// <summary>Services that could meet a step, for choosing some, beside those that are chosen already.</summary>
public static class FindServices
{
    private const int Most = 25;

    [Requires(Permission.ManagePathways)]
    public sealed record Query(string? Search, IReadOnlyList<Guid>? Chosen = null) : IQuery<Result>;

    /// <param name="Items">The first of those that match, by name; the chosen ones are not among them.</param>
    /// <param name="Total">How many match.</param>
    public sealed record Result(IReadOnlyList<Item> Chosen, IReadOnlyList<Item> Items, int Total);

    public sealed record Item(Guid Id, string Name, string Organisation, string Site, bool HasEnded)
    {
        /// <summary>Says apart services that have one name in several places.</summary>
        public string Place => (Site.Length > 0 ? $"{Organisation}, {Site}" : Organisation) + (HasEnded ? " (ended)" : "");
    }

    internal sealed class Handler(PortalDbContext db) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var ids = request.Chosen ?? [];
            var chosen = ids.Count == 0 ? [] : await Items(db.Services.Where(s => ids.Contains(s.Id))).ToListAsync(cancellationToken);
            if (string.IsNullOrWhiteSpace(request.Search)) return new Result(chosen, [], 0);

            var pattern = LikePattern.Containing(request.Search);
            var others = db.Services.Where(s => s.EndedOn == null && !ids.Contains(s.Id)
                && (EF.Functions.Like(s.Name, pattern, LikePattern.Escape)
                    || EF.Functions.Like(s.Specialty, pattern, LikePattern.Escape)
                    || db.Organisations.Any(o => o.Id == s.OrganisationId && EF.Functions.Like(o.Name, pattern, LikePattern.Escape))));
            var found = await Items(others).ToPagedAsync(1, Most, cancellationToken);
            return new Result(chosen, found.Items, found.Total);
        }

        private IQueryable<Item> Items(IQueryable<Service> services) =>
            from service in services.AsNoTracking()
            join organisation in db.Organisations on service.OrganisationId equals organisation.Id
            orderby service.Name, organisation.Name, service.Id
            select new Item(service.Id, service.Name, organisation.Name, service.Site, service.EndedOn != null);
    }
}
