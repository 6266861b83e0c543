using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Paging;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;

namespace SevenDay.Application.Services;

/// <summary>What is still to do about hours: how much in each organisation, and which services.</summary>
public static class GetWorklist
{
    /// <param name="Need">Only services with this need; none means any.</param>
    /// <param name="Mine">Only the user's own organisations; when nobody says, so it is for users who have some and named none.</param>
    [Requires(Permission.ViewServices)]
    public sealed record Query(ServiceFilter Filter, HoursNeed? Need = null, bool? Mine = null, int Page = 1, int PageSize = 25) : IQuery<Result>;

    /// <param name="Organisations">Every organisation with services that match, whatever need was asked for.</param>
    /// <param name="Total">The same for all of them together.</param>
    /// <param name="HasOwn">Whether the user acts for single organisations.</param>
    public sealed record Result(
        Paged<Item> Services, IReadOnlyList<OrganisationNeeds> Organisations, NeedCounts Total, bool Mine, bool HasOwn, DateOnly Today);

    public sealed record Item(ServiceSummary Service, IReadOnlyList<HoursNeed> Needs);

    internal sealed class Handler(PortalDbContext db, ICurrentUser user, TimeProvider time) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var (now, today) = (time.UtcNow(), time.Today());
            var hasOwn = !user.ActsForAll && user.Organisations.Count > 0;
            var mine = hasOwn && (request.Mine ?? string.IsNullOrWhiteSpace(request.Filter.Organisation));
            var services = await db.ServicesAsync(request.Filter with { Functions = true }, today, cancellationToken);
            var own = user.Organisations.ToList();
            if (mine) services = services.Where(s => own.Contains(s.OrganisationId));

            var needs = db.NeedsOf(services, today, now);
            var organisations = await needs.ByOrganisation(db).ToListAsync(cancellationToken);
            var page = await Rows(needs.With(request.Need)).ToPagedAsync(request.Page, request.PageSize, cancellationToken);
            var hours = await db.HoursInForceAsync(page.Items.Select(r => r.Service.Id), today, cancellationToken);
            return new Result(
                page.As(r => new Item(r.Service.With(hours.GetValueOrDefault(r.Service.Id), now), r.Needs)),
                organisations, organisations.Aggregate(NeedCounts.None, (sum, o) => sum + o.Needs), mine, hasOwn, today);
        }

        /// <summary>Services without hours first, then the longest unconfirmed.</summary>
        private IQueryable<Row> Rows(IQueryable<NeedRow> needs) =>
            from n in needs
            join o in db.Organisations on n.Service.OrganisationId equals o.Id
            orderby n.NoHours descending, n.Service.ConfirmedAtUtc, n.Service.Name, n.Service.Id
            select new Row(
                new ServiceRow(
                    n.Service.Id, n.Service.Name, o.Id, o.Name, o.OdsCode, n.Service.Specialty, n.Service.Setting, n.Service.Site,
                    n.Service.ConfirmedAtUtc, n.Service.ConfirmedBy, n.Service.SignedOffAtUtc, n.Service.SignedOffHoursId),
                n.NoHours, n.Stale, n.Unconfirmed, n.NotSignedOff, n.NotStated);

        private sealed record Row(ServiceRow Service, bool NoHours, bool Stale, bool Unconfirmed, bool NotSignedOff, bool NotStated)
        {
            internal IReadOnlyList<HoursNeed> Needs =>
            [
                .. new[]
                {
                    (NoHours, HoursNeed.NoHours), (Stale, HoursNeed.Stale), (Unconfirmed, HoursNeed.Unconfirmed),
                    (NotSignedOff, HoursNeed.NotSignedOff), (NotStated, HoursNeed.BankHolidaysNotStated),
                }.Where(need => need.Item1).Select(need => need.Item2),
            ];
        }
    }
}
