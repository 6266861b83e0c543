using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Areas;

namespace SevenDay.Application.Areas;

/// <summary>An indicator over all areas, in the order of their tree and never of their values: whole areas, and groups of their people.</summary>
public static class GetAreaIndicator
{
    /// <param name="From">First day of a period; none shows the latest value of each area.</param>
    [Requires(Permission.ViewOrganisations)]
    public sealed record Query(string Indicator, DateOnly? From = null) : IQuery<Result>;

    /// <param name="Lines">Every area, also those without a value.</param>
    /// <param name="Groups">The areas that have figures of groups.</param>
    public sealed record Result(
        AreaIndicatorHead Head, IReadOnlyList<Period> Periods, DateOnly? From, IReadOnlyList<Line> Lines, IReadOnlyList<GroupsOf> Groups, bool MayManage)
    {
        public IEnumerable<AreaFigureShown> Figures => Lines.Select(l => l.Figure).OfType<AreaFigureShown>().Concat(Groups.SelectMany(g => g.Groups).Select(g => g.Figure));

        /// <summary>Whether the values are of different periods, and so not of one time.</summary>
        public bool PeriodsDiffer => Lines.Select(l => l.Figure?.From).OfType<DateOnly>().Distinct().Count() > 1;
    }

    public sealed record Period(DateOnly From, string Words);

    public sealed record Line(AreaPlace Area, AreaFigureShown? Figure);

    /// <param name="Gap">Between the ends of the fifths; none unless both are there.</param>
    public sealed record GroupsOf(AreaPlace Area, IReadOnlyList<AreaGroupFigure> Groups, DeprivationGap? Gap);

    internal sealed class Handler(PortalDbContext db, ICurrentUser user) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var indicator = await db.AreaIndicators.AsNoTracking().OfCode(request.Indicator).OneOrNotFoundAsync("indicator", cancellationToken);
            var all = db.AreaFacts.AsNoTracking().Where(f => f.IndicatorId == indicator.Id);
            var periods = await all.Select(f => new { f.From, f.Period }).Distinct().OrderByDescending(p => p.From).ThenBy(p => p.Period).ToListAsync(cancellationToken);
            var facts = await Shown(all, request.From).ToListAsync(cancellationToken);
            var byArea = facts.ToLookup(f => f.AreaId);
            var areas = (await AreaTree.ReadAsync(db, cancellationToken)).Places;
            return new Result(
                AreaIndicatorHead.Of(indicator), [.. periods.GroupBy(p => p.From, (from, same) => new Period(from, string.Join(", ", same.Select(p => p.Period))))], request.From,
                [.. areas.Select(a => new Line(a, byArea[a.Id].Where(f => f.Group == AreaGroup.Whole).Select(f => AreaFigureShown.Of(f, indicator.Unit)).FirstOrDefault()))],
                [.. areas.Select(a => Groups(a, [.. byArea[a.Id].Where(f => f.Group != AreaGroup.Whole)], indicator.Unit)).Where(g => g.Groups.Count > 0)],
                user.Has(Permission.ManageMeasures));
        }

        private static IQueryable<AreaFact> Shown(IQueryable<AreaFact> all, DateOnly? from) => from is { } day
            ? all.Where(f => f.From == day)
            : all.Where(f => !all.Any(later => later.AreaId == f.AreaId && later.Group == f.Group && later.From > f.From));

        /// <summary>Groups of one period only: those of different times have no gap.</summary>
        private static GroupsOf Groups(AreaPlace area, IReadOnlyList<AreaFact> facts, AreaUnit unit)
        {
            var latest = facts.Count == 0 ? default : facts.Max(f => f.From);
            var groups = facts.Where(f => f.From == latest).OrderBy(f => !AreaGroup.IsFifth(f.Group)).ThenBy(f => f.Group, StringComparer.OrdinalIgnoreCase)
                .Select(f => new AreaGroupFigure(f.Group, AreaGroup.InWords(f.Group), AreaFigureShown.Of(f, unit))).ToList();
            return new GroupsOf(area, groups, DeprivationGap.Of(groups, unit));
        }
    }
}
