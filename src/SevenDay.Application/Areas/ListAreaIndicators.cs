using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Paging;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Areas;
using SevenDay.Domain.Measures;

namespace SevenDay.Application.Areas;

/// <summary>Every indicator of areas, by topic and name, with what there is of it.</summary>
public static class ListAreaIndicators
{
    /// <param name="Search">Part of the name or code.</param>
    [Requires(Permission.ViewOrganisations)]
    public sealed record Query(string? Search = null, AreaTopic? Topic = null) : IQuery<Result>;

    public sealed record Result(IReadOnlyList<Item> Indicators, bool MayManage);

    /// <param name="Areas">How many areas have a value.</param>
    /// <param name="Latest">First day of the latest period; none without values.</param>
    /// <param name="IsIllustrative">Whether any of its values is made up.</param>
    public sealed record Item(
        string Code, string Name, AreaTopic Topic, AreaUnit Unit, Improvement Better, string Source, string? Owner, int Areas, DateOnly? Latest, bool HasGroups, bool IsIllustrative);

    internal sealed class Handler(PortalDbContext db, ICurrentUser user) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var indicators = db.AreaIndicators.AsNoTracking();
            if (!string.IsNullOrWhiteSpace(request.Search))
            {
                var pattern = LikePattern.Containing(request.Search);
                indicators = indicators.Where(i => EF.Functions.Like(i.Name, pattern, LikePattern.Escape) || EF.Functions.Like(i.Code, pattern, LikePattern.Escape));
            }
            if (request.Topic is { } topic) indicators = indicators.Where(i => i.Topic == topic);
            var found = await indicators.ToListAsync(cancellationToken);
            var facts = await db.AreaFacts.AsNoTracking().Where(f => indicators.Any(i => i.Id == f.IndicatorId))
                .GroupBy(f => new { f.IndicatorId, f.AreaId, HasGroups = f.Group != "", f.IsIllustrative })
                .Select(g => new { g.Key, Latest = g.Max(f => f.From) }).ToListAsync(cancellationToken);
            var byIndicator = facts.ToLookup(f => f.Key.IndicatorId);
            return new Result(
                [.. found.OrderBy(i => i.Topic).ThenBy(i => i.Name, StringComparer.OrdinalIgnoreCase).ThenBy(i => i.Code, StringComparer.Ordinal).Select(i => new Item(
                    i.Code, i.Name, i.Topic, i.Unit, i.Better, i.Source, i.Owner, byIndicator[i.Id].Select(f => f.Key.AreaId).Distinct().Count(),
                    byIndicator[i.Id].Select(f => (DateOnly?)f.Latest).Max(), byIndicator[i.Id].Any(f => f.Key.HasGroups), byIndicator[i.Id].Any(f => f.Key.IsIllustrative)))],
                user.Has(Permission.ManageMeasures));
        }
    }
}
