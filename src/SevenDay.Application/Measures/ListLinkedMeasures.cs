using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;

namespace SevenDay.Application.Measures;

/// <summary>The measures that are read beside one, each with the latest values of its series and what they say.</summary>
public static class ListLinkedMeasures
{
    [Requires(Permission.ViewMeasures)]
    public sealed record Query(string Code) : IQuery<Result>;

    /// <param name="Others">Those that it could be read beside.</param>
    public sealed record Result(string Code, string Name, IReadOnlyList<Item> Linked, IReadOnlyList<Choice> Others);

    public sealed record Item(Guid Id, string Why, MeasureSummary Measure);

    public sealed record Choice(string Code, string Name);

    internal sealed class Handler(PortalDbContext db, MeasureIndex measures) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var code = request.Code.Trim().ToLowerInvariant();
            var all = await measures.CurrentAsync(db, cancellationToken);
            var shown = all.FirstOrDefault(m => m.Code == code) ?? throw new NotFoundException("measure");
            var pairs = await (
                from l in db.MeasureLinks.AsNoTracking()
                join a in db.Measures on l.FirstId equals a.Id
                join b in db.Measures on l.SecondId equals b.Id
                where a.Code == code || b.Code == code
                select new { l.Id, l.Why, Other = a.Code == code ? b.Code : a.Code }).ToListAsync(cancellationToken);
            var linked = all.Join(pairs, m => m.Code, p => p.Other, (m, p) => new Item(p.Id, p.Why, m)).ToList();
            return new Result(shown.Code, shown.Name, linked,
                [.. all.Where(m => m.Code != code && linked.TrueForAll(l => l.Measure.Code != m.Code)).OrderBy(m => m.Name, StringComparer.OrdinalIgnoreCase).Select(m => new Choice(m.Code, m.Name))]);
        }
    }
}
