using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Paging;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;

namespace SevenDay.Application.Pathways;

/// <summary>Pathways by name, with the hours in which all their steps run.</summary>
public static class ListPathways
{
    [Requires(Permission.ViewPathways)]
    public sealed record Query(string? Search = null, int Page = 1, int PageSize = 25) : IQuery<Result>;

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
            var page = await pathways.OrderBy(p => p.Name).ThenBy(p => p.Id).ToPagedAsync(request.Page, request.PageSize, cancellationToken);
            var weeks = await PathwayWeeks.ReadAsync(db, page.Items, today, cancellationToken);
            var items = page.Items.Select(pathway =>
            {
                var hours = weeks.Of(pathway);
                var weakest = hours.WeakestAtWeekends;
                return new Item(
                    pathway.Id, pathway.Name, hours.Steps.Count, hours.Hours.WeekdayMinutes, hours.Hours.WeekendMinutes,
                    weakest?.Name, weakest?.WeekendMinutesGainedIfAlwaysOpen ?? 0);
            });
            return new Result(today, new Paged<Item>([.. items], page.Total, page.Page, page.PageSize), weeks.AreIllustrative);
        }
    }
}
