using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Areas;

namespace SevenDay.Application.Areas;

/// <summary>One fact of an area, to be corrected or removed.</summary>
public static class GetAreaFact
{
    [Requires(Permission.ManageMeasures)]
    public sealed record Query(Guid Id) : IQuery<Result>;

    /// <param name="Fields">As it would be typed.</param>
    public sealed record Result(AreaIndicatorHead Head, string Area, string Group, AreaFigureShown Figure, AreaFactFields Fields, long Version);

    internal sealed class Handler(PortalDbContext db) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var found = await (
                from f in db.AreaFacts.AsNoTracking()
                join i in db.AreaIndicators on f.IndicatorId equals i.Id
                join a in db.Areas on f.AreaId equals a.Id
                where f.Id == request.Id
                select new { Fact = f, Indicator = i, Area = a.Name }).OneOrNotFoundAsync("value", cancellationToken);
            var fact = found.Fact;
            return new Result(
                AreaIndicatorHead.Of(found.Indicator), found.Area, AreaGroup.InWords(fact.Group), AreaFigureShown.Of(fact, found.Indicator.Unit),
                new AreaFactFields(fact.AreaId, fact.Group, fact.From, fact.Period, Typed(fact.Numerator), Typed(fact.Denominator), Typed(fact.Value), fact.SourceNote, fact.IsIllustrative),
                fact.Version);
        }

        private static string? Typed(IFormattable? number) => number?.ToString("0.############", CultureInfo.InvariantCulture);
    }
}
