using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Paging;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Domain.Pathways;

namespace SevenDay.Application.Pathways;

public enum PathwayOrder
{
    Name,
    FewestWeekendHours,
    FewestHours,
    MostHeldBack,
}

/// <summary>Pathways with the hours in which all their steps run.</summary>
public static class ListPathways
{
    [Requires(Permission.ViewPathways)]
    public sealed record Query(string? Search = null, int Page = 1, int PageSize = 25, PathwayOrder Order = PathwayOrder.Name) : IQuery<Result>;

    /// <param name="AsOf">The day whose declared hours were used.</param>
    /// <param name="HasIllustrativeHours">Whether any hours used are made up for demonstration.</param>
    public sealed record Result(DateOnly AsOf, Paged<Item> List, bool HasIllustrativeHours);

    /// <param name="Weakest">The step that costs most weekend hours, and how many.</param>
    public sealed record Item(Guid Id, string Name, int Steps, int WeekdayMinutes, int WeekendMinutes, string? Weakest, int WeekendMinutesGained);

    internal sealed class Handler(PortalDbContext db, TimeProvider time) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var today = time.Today();
            var pathways = db.Pathways.AsNoTracking();
            if (!string.IsNullOrWhiteSpace(request.Search))
            {
                var pattern = LikePattern.Containing(request.Search);
                pathways = pathways.Where(p => EF.Functions.Like(p.Name, pattern, LikePattern.Escape));
            }
            var byName = pathways.OrderBy(p => p.Name).ThenBy(p => p.Id);
            if (request.Order == PathwayOrder.Name)
            {
                var page = await byName.ToPagedAsync(request.Page, request.PageSize, cancellationToken);
                var of = await PathwayWeeks.ReadAsync(db, page.Items, today, cancellationToken);
                return new Result(today, page.As(p => ItemOf(p, of)), of.AreIllustrative);
            }

            // What is worked out from hours cannot be sorted by the database: all that match are worked out.
            var all = await byName.AsSingleQuery().ToListAsync(cancellationToken);
            var weeks = await PathwayWeeks.ReadAsync(db, all, today, cancellationToken);
            var sorted = Sorted(all.Select(p => ItemOf(p, weeks)), request.Order);
            return new Result(today, sorted.ToPaged(request.Page, request.PageSize), weeks.AreIllustrative);
        }

        private static Item ItemOf(Pathway pathway, PathwayWeeks weeks)
        {
            var hours = weeks.Of(pathway);
            var weakest = hours.WeakestAtWeekends;
            return new Item(
                pathway.Id, pathway.Name, hours.Steps.Count, hours.Hours.WeekdayMinutes, hours.Hours.WeekendMinutes,
                weakest?.Name, weakest?.WeekendMinutesGainedIfAlwaysOpen ?? 0);
        }

        private static List<Item> Sorted(IEnumerable<Item> items, PathwayOrder order) => order switch
        {
            PathwayOrder.FewestWeekendHours => [.. items.OrderBy(i => i.WeekendMinutes)],
            PathwayOrder.FewestHours => [.. items.OrderBy(i => i.WeekdayMinutes + i.WeekendMinutes)],
            _ => [.. items.OrderByDescending(i => i.WeekendMinutesGained)],
        };
    }
}
