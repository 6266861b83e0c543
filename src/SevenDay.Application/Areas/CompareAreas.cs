using FluentValidation;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Areas;

namespace SevenDay.Application.Areas;

/// <summary>The latest facts of some areas beside each other, in the order of the tree: populations, travel, spend, gaps. Nothing is ranked.</summary>
public static class CompareAreas
{
    /// <summary>More columns than this cannot be read.</summary>
    public const int MostAreas = 6;

    [Requires(Permission.ViewOrganisations)]
    public sealed record Query(IReadOnlyList<Guid> Areas, AreaTopic? Topic = null) : IQuery<Result>;

    /// <param name="Choices">Every area.</param>
    /// <param name="Areas">Those compared.</param>
    public sealed record Result(IReadOnlyList<AreaPlace> Choices, IReadOnlyList<AreaPlace> Areas, IReadOnlyList<Row> Rows);

    /// <param name="Cells">One for each area; none where it has no value.</param>
    public sealed record Row(AreaIndicatorHead Head, IReadOnlyList<Cell?> Cells);

    /// <param name="Whole">None where only groups have figures.</param>
    /// <param name="Gap">Between its fifths by deprivation; none where they are not known.</param>
    /// <param name="GapPeriod">The period of the gap.</param>
    public sealed record Cell(AreaFigureShown? Whole, DeprivationGap? Gap, string? GapPeriod, bool GapIsIllustrative);

    internal sealed class Validator : AbstractValidator<Query>
    {
        public Validator() => RuleFor(q => q.Areas).Must(areas => areas.Distinct().Count() <= MostAreas).WithMessage($"Choose at most {MostAreas} areas: more columns cannot be read side by side.");
    }

    internal sealed class Handler(PortalDbContext db) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var tree = await AreaTree.ReadAsync(db, cancellationToken);
            var areas = tree.Places.Where(p => request.Areas.Contains(p.Id)).ToList();
            if (areas.Count == 0) return new Result(tree.Places, [], []);
            var ids = areas.ConvertAll(a => a.Id);
            var indicators = await db.AreaIndicators.AsNoTracking().Where(i => request.Topic == null || i.Topic == request.Topic).ToListAsync(cancellationToken);
            var facts = await db.AreaFacts.AsNoTracking().Where(f => ids.Contains(f.AreaId))
                .Where(f => !db.AreaFacts.Any(later => later.IndicatorId == f.IndicatorId && later.AreaId == f.AreaId && later.Group == f.Group && later.From > f.From))
                .ToListAsync(cancellationToken);
            var cells = facts.ToLookup(f => (f.IndicatorId, f.AreaId));
            return new Result(tree.Places, areas,
            [
                .. indicators.OrderBy(i => i.Topic).ThenBy(i => i.Name, StringComparer.OrdinalIgnoreCase).ThenBy(i => i.Code, StringComparer.Ordinal)
                    .Select(i => new Row(AreaIndicatorHead.Of(i), [.. ids.Select(area => CellOf([.. cells[(i.Id, area)]], i.Unit))]))
                    .Where(row => row.Cells.Any(c => c is not null)),
            ]);
        }

        private static Cell? CellOf(IReadOnlyList<AreaFact> facts, AreaUnit unit)
        {
            if (facts.Count == 0) return null;
            var whole = facts.FirstOrDefault(f => f.Group == AreaGroup.Whole);
            var fifths = facts.Where(f => AreaGroup.IsFifth(f.Group)).ToList();
            var latest = fifths.Where(f => f.From == fifths.Max(o => o.From)).Select(f => new AreaGroupFigure(f.Group, "", AreaFigureShown.Of(f, unit))).ToList();
            var gap = DeprivationGap.Of(latest, unit);
            return new Cell(whole is null ? null : AreaFigureShown.Of(whole, unit), gap, gap is null ? null : latest[0].Figure.Period, latest.Exists(g => g.Figure.IsIllustrative));
        }
    }
}
