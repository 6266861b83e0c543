using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Paging;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;

namespace SevenDay.Application.Pathways;

/// <summary>Services that could meet a step, for choosing some.</summary>
public static class FindServices
{
    private const int Most = 25;

    [Requires(Permission.ManagePathways)]
    public sealed record Query(string? Search) : IQuery<Result>;

    /// <param name="Total">How many match; the first of them by name are given.</param>
    public sealed record Result(IReadOnlyList<Item> Items, int Total);

    public sealed record Item(Guid Id, string Name, string Organisation, string Site);

    internal sealed class Handler(PortalDbContext db) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            if (string.IsNullOrWhiteSpace(request.Search)) return new Result([], 0);
            var pattern = LikePattern.Containing(request.Search);
            var found = await (
                from service in db.Services.AsNoTracking()
                join organisation in db.Organisations on service.OrganisationId equals organisation.Id
                where service.EndedOn == null
                    && (EF.Functions.Like(service.Name, pattern, LikePattern.Escape)
                        || EF.Functions.Like(service.Specialty, pattern, LikePattern.Escape)
                        || EF.Functions.Like(organisation.Name, pattern, LikePattern.Escape))
                orderby service.Name, organisation.Name, service.Id
                select new Item(service.Id, service.Name, organisation.Name, service.Site)).ToPagedAsync(1, Most, cancellationToken);
            return new Result(found.Items, found.Total);
        }
    }
}
