using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;

namespace SevenDay.Application.Areas;

/// <summary>What is written down about an indicator of areas, to be changed.</summary>
public static class GetAreaIndicatorDefinition
{
    [Requires(Permission.ManageMeasures)]
    public sealed record Query(string Indicator) : IQuery<Result>;

    /// <param name="Version">Of the row, to be sent back.</param>
    /// <param name="HasValues">Then its unit stays.</param>
    public sealed record Result(string Code, long Version, AreaIndicatorFields Fields, bool HasValues);

    internal sealed class Handler(PortalDbContext db) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var found = await db.AreaIndicators.AsNoTracking().OfCode(request.Indicator)
                .Select(i => new { Indicator = i, Used = db.AreaFacts.Any(f => f.IndicatorId == i.Id) }).OneOrNotFoundAsync("indicator", cancellationToken);
            var i = found.Indicator;
            return new Result(i.Code, i.Version, new AreaIndicatorFields(i.Name, i.Topic, i.Unit.InWords(), i.Better, i.Denominator, i.Definition, i.Source, i.Owner), found.Used);
        }
    }
}
