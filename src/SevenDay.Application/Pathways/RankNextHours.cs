using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Paging;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Domain.Hours;
using SevenDay.Domain.Pathways;

namespace SevenDay.Application.Pathways;

/// <summary>The cheapest next hour: which single service, open for longer, gains most pathway hours for each hour it adds, over all pathways.</summary>
public static class RankNextHours
{
    /// <param name="WholeWeek">Otherwise Saturday and Sunday only.</param>
    /// <param name="PathwayId">Only what gains this pathway; ranks stay those among all.</param>
    [Requires(Permission.ViewPathways)]
    public sealed record Query(bool WholeWeek = false, Guid? PathwayId = null, int Page = 1, int PageSize = 25) : IQuery<Result>;

    /// <param name="AsOf">The day whose declared hours were used.</param>
    /// <param name="Stuck">Where no single service can help, the longest first.</param>
    public sealed record Result(
        DateOnly AsOf, IReadOnlyList<PathwayName> Pathways, int Services, bool HasIllustrativeHours, Paged<Row> List, IReadOnlyList<StuckRow> Stuck);

    public sealed record PathwayName(Guid Id, string Name);

    /// <param name="When">The stretch in words.</param>
    /// <param name="Words">The stretch in the form that is typed.</param>
    /// <param name="Ratio">Pathway hours gained for each service hour added.</param>
    /// <param name="HasHours">False when the service has declared none: it is counted as closed.</param>
    /// <param name="Instead">Other services that would do the same.</param>
    /// <param name="EqualElsewhere">Others of the same rank with other times or pathways.</param>
    public sealed record Row(
        int Rank, Guid ServiceId, string Service, string Place, string When, string Words, int MinutesAdded, int MinutesGained, int Ratio, bool HasHours, bool IsIllustrative,
        IReadOnlyList<PathwayName> Pathways, IReadOnlyList<string> Instead, int EqualElsewhere);

    /// <param name="Steps">The steps that are closed together; one alone has no service that still runs.</param>
    public sealed record StuckRow(PathwayName Pathway, IReadOnlyList<string> Steps, int Minutes, string When);

    internal sealed class Handler(PortalDbContext db, TimeProvider time) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var today = time.Today();
            var pathways = await db.Pathways.AsNoTracking().AsSingleQuery().OrderBy(p => p.Name).ThenBy(p => p.Id).ToListAsync(cancellationToken);
            var weeks = await PathwayWeeks.ReadAsync(db, pathways, today, cancellationToken);
            var maps = pathways.ConvertAll(weeks.MapOfRunning);
            var names = pathways.ToDictionary(p => p.Id, p => new PathwayName(p.Id, p.Name));

            var next = NextHours.Of(maps, weeks.Hours, weekendOnly: !request.WholeWeek);
            var rows = next.Extensions.Where(e => request.PathwayId is not { } only || e.Extension.Pathways.Contains(only))
                .Select(e => (Ranked: e, Service: weeks[e.Extension.ServiceId]))
                .OrderBy(e => e.Ranked.Rank).ThenBy(e => e.Service.Name, StringComparer.Ordinal).ThenBy(e => e.Service.Place, StringComparer.Ordinal).ThenBy(e => e.Ranked.Extension.Stretch.Start)
                .ToList();
            var stuck = next.Stuck.Where(s => request.PathwayId is not { } only || s.PathwayId == only)
                .Select(s => new StuckRow(names[s.PathwayId], s.Steps, s.Hours.TotalMinutes, s.Hours.ToWords()));
            return new Result(
                today, [.. names.Values.OrderBy(p => p.Name, StringComparer.CurrentCulture)], maps.SelectMany(m => m.ServiceIds).Distinct().Count(), weeks.AreIllustrative,
                rows.ToPaged(request.Page, request.PageSize).As(r => RowOf(r.Ranked, r.Service, weeks, names)), [.. stuck]);
        }

        private static Row RowOf(RankedExtension ranked, PathwayWeeks.StepService service, PathwayWeeks weeks, Dictionary<Guid, PathwayName> names)
        {
            var (extension, when) = (ranked.Extension, WeeklyHours.FromIntervals([ranked.Extension.Stretch]));
            return new Row(
                ranked.Rank, service.Id, service.Name, service.Place, when.ToWords(), when.ToString(), extension.MinutesAdded, extension.MinutesGained, extension.GainedPerAdded,
                service.Hours is not null, service.IsIllustrative, [.. extension.Pathways.Select(id => names[id])],
                [.. ranked.Instead.Select(id => $"{weeks[id].Name}, {weeks[id].Place}").Order(StringComparer.Ordinal)], ranked.EqualElsewhere);
        }
    }
}
