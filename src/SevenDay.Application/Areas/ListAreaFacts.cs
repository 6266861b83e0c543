using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Paging;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Areas;

namespace SevenDay.Application.Areas;

/// <summary>Every value of an indicator, the latest period first.</summary>
public static class ListAreaFacts
{
    [Requires(Permission.ViewOrganisations)]
    public sealed record Query(string Indicator, int Page = 1, int PageSize = 50) : IQuery<Result>;

    public sealed record Result(AreaIndicatorHead Head, Paged<Item> Values, bool MayManage);

    public sealed record Item(Guid Id, string Area, string Group, AreaFigureShown Figure);

    internal sealed class Handler(PortalDbContext db, ICurrentUser user) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var indicator = await db.AreaIndicators.AsNoTracking().OfCode(request.Indicator).OneOrNotFoundAsync("indicator", cancellationToken);
            var page = await (
                from f in db.AreaFacts.AsNoTracking()
                join a in db.Areas on f.AreaId equals a.Id
                where f.IndicatorId == indicator.Id
                orderby f.From descending, a.Name, f.AreaId, f.Group
                select new { Fact = f, Area = a.Name }).ToPagedAsync(request.Page, request.PageSize, cancellationToken);
            return new Result(
                AreaIndicatorHead.Of(indicator), page.As(r => new Item(r.Fact.Id, r.Area, AreaGroup.InWords(r.Fact.Group), AreaFigureShown.Of(r.Fact, indicator.Unit))),
                user.Has(Permission.ManageMeasures));
        }
    }
}
