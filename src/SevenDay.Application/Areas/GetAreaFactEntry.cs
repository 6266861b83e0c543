using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;

namespace SevenDay.Application.Areas;

/// <summary>What a form for a fact needs: what it is about, and the areas to choose.</summary>
public static class GetAreaFactEntry
{
    [Requires(Permission.ManageMeasures)]
    public sealed record Query(string Indicator) : IQuery<Result>;

    public sealed record Result(AreaIndicatorHead Head, IReadOnlyList<AreaPlace> Areas);

    internal sealed class Handler(PortalDbContext db) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var indicator = await db.AreaIndicators.AsNoTracking().OfCode(request.Indicator).OneOrNotFoundAsync("indicator", cancellationToken);
            return new Result(AreaIndicatorHead.Of(indicator), (await AreaTree.ReadAsync(db, cancellationToken)).Places);
        }
    }
}
