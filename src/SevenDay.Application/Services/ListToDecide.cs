using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Paging;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Domain.Services;

namespace SevenDay.Application.Services;

/// <summary>Services whose hours the user can confirm or sign off together, each with its hours in words so that nothing is decided unseen.</summary>
public static class ListToDecide
{
    /// <param name="SignOff">Those to sign off for the commissioner; else those to confirm for the provider.</param>
    /// <param name="All">Also those that need nothing.</param>
    [Requires(Permission.EditHours)]
    public sealed record Query(ServiceFilter Filter, bool SignOff = false, bool All = false, int Page = 1, int PageSize = 25) : IQuery<Result>;

    public sealed record Result(Paged<Item> Services, DateOnly Today);

    /// <param name="Seen">What the tick box sends.</param>
    /// <param name="Ahead">Dated exceptions from today on: how many.</param>
    /// <param name="IsOwn">Whether the user recorded these hours, and so cannot sign them off.</param>
    public sealed record Item(SeenService Seen, ServiceSummary Service, WeekView Week, int Ahead, bool IsOwn);

    internal sealed class Handler(PortalDbContext db, ICurrentUser user, TimeProvider time) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var (now, today) = (time.UtcNow(), time.Today());
            var services = await db.ServicesAsync(request.Filter with { Functions = true }, today, cancellationToken);
            var organisations = user.Organisations.ToList();
            if (!user.ActsForAll) services = services.Where(s => organisations.Contains(s.OrganisationId));

            // Only what the provider has confirmed can be signed off.
            var needs = db.NeedsOf(services, today, now).Where(n => !n.NoHours);
            if (request.SignOff) needs = needs.Where(n => n.Service.ConfirmedAtUtc != null && (request.All || n.NotSignedOff && !n.Stale));
            else if (!request.All) needs = needs.Where(n => n.Stale || n.Unconfirmed);

            var page = await Rows(needs.Select(n => n.Service), today).ToPagedAsync(request.Page, request.PageSize, cancellationToken);
            var hours = await db.HoursInForceAsync(page.Items.Select(r => r.Service.Id), today, cancellationToken);
            var own = await OwnAsync(hours.Values.Select(h => h.Id), cancellationToken);
            return new Result(page.As(r => r.With(hours[r.Service.Id], now, own.Contains(r.Service.Id))), today);
        }

        /// <summary>Services whose version in force the user recorded.</summary>
        private Task<HashSet<Guid>> OwnAsync(IEnumerable<Guid> versions, CancellationToken token) =>
            db.ServiceHours.Where(h => versions.Contains(h.Id) && h.Author == user.Name).Select(h => h.ServiceId).ToHashSetAsync(token);

        private IQueryable<Row> Rows(IQueryable<Service> services, DateOnly today) =>
            from s in services
            join o in db.Organisations on s.OrganisationId equals o.Id
            orderby o.Name, s.Name, s.Id
            select new Row(
                new ServiceRow(
                    s.Id, s.Name, o.Id, o.Name, o.OdsCode, s.Specialty, s.Setting, s.Site, s.ConfirmedAtUtc, s.ConfirmedBy, s.SignedOffAtUtc, s.SignedOffHoursId),
                s.Version, db.HoursExceptions.Count(e => e.ServiceId == s.Id && e.Date >= today));

        private sealed record Row(ServiceRow Service, long Version, int Ahead)
        {
            internal Item With(HoursRow hours, DateTime utcNow, bool isOwn) =>
                new(new SeenService(Service.Id, Version), Service.With(hours, utcNow), WeekView.Of(hours.Declared), Ahead, isOwn);
        }
    }
}
