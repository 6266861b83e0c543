using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Paging;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;

namespace SevenDay.Application.Workstreams;

/// <summary>The register of risks, the highest score first, with how many stand at each place of the matrix. Four commands.</summary>
public static class ListRisks
{
    [Requires(Permission.ViewWorkstreams)]
    public sealed record Query(RiskFilter Filter, int Page = 1, int PageSize = 25) : IQuery<Result>;

    /// <param name="AsOf">The day on which overdue is counted.</param>
    /// <param name="Matrix">Places with a risk, of the same filter but for the place itself.</param>
    /// <param name="Workstreams">What it can be narrowed to.</param>
    public sealed record Result(DateOnly AsOf, Paged<RiskItem> List, IReadOnlyList<Place> Matrix, IReadOnlyList<WorkstreamChoice> Workstreams)
    {
        public int CountAt(int probability, int impact) => Matrix.FirstOrDefault(p => p.Mark.Probability == probability && p.Mark.Impact == impact)?.Count ?? 0;
    }

    public sealed record Place(RiskMark Mark, int Count);

    public sealed record WorkstreamChoice(Guid Id, string Name);

    internal sealed class Handler(PortalDbContext db, TimeProvider time) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var today = time.Today();
            var list = await db.Risks.AsNoTracking().Matching(request.Filter, today).ByScore().Items(db).ToPagedAsync(request.Page, request.PageSize, cancellationToken);
            var places = await db.Risks.Matching(request.Filter with { Probability = null, Impact = null }, today).GroupBy(r => new { r.Probability, r.Impact })
                .Select(g => new { g.Key.Probability, g.Key.Impact, Count = g.Count() }).ToListAsync(cancellationToken);
            var workstreams = await db.Workstreams.OrderBy(w => w.Name).ThenBy(w => w.Id).Select(w => new WorkstreamChoice(w.Id, w.Name)).ToListAsync(cancellationToken);
            return new Result(today, list, places.ConvertAll(p => new Place(new RiskMark(p.Probability, p.Impact), p.Count)), workstreams);
        }
    }
}
