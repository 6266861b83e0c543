using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Paging;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;

namespace SevenDay.Application.Services;

/// <summary>Services by name with their hours of today, and how many need somebody to enter or confirm hours.</summary>
public static class ListServices
{
    /// <param name="Mine">Only the user's own organisations; when nobody says, so it is for users who have some and named none.</param>
    [Requires(Permission.ViewServices)]
    public sealed record Query(ServiceFilter Filter, HoursState? State = null, bool? Mine = null, int Page = 1, int PageSize = 25) : IQuery<Result>;

    /// <param name="Missing">How many of all that match have no hours, whatever state was asked for.</param>
    /// <param name="Stale">How many of all that match nobody has confirmed for long.</param>
    /// <param name="Mine">Whether these are the user's own only.</param>
    /// <param name="HasOwn">Whether the user acts for single organisations.</param>
    public sealed record Result(Paged<ServiceSummary> Services, int Missing, int Stale, bool Mine, bool HasOwn, DateOnly Today);

    internal sealed class Handler(PortalDbContext db, ICurrentUser user, TimeProvider time) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var (now, today) = (time.UtcNow(), time.Today());
            var hasOwn = !user.ActsForAll && user.Organisations.Count > 0;
            var mine = hasOwn && (request.Mine ?? string.IsNullOrWhiteSpace(request.Filter.Organisation));
            var all = await db.ServicesAsync(request.Filter, today, cancellationToken);
            var own = user.Organisations.ToList();
            if (mine) all = all.Where(s => own.Contains(s.OrganisationId));

            var declared = db.HoursInForce(today);
            var missing = all.Where(s => !declared.Any(h => h.ServiceId == s.Id));
            var staleBefore = Confirmation.StaleBefore(now);
            var stale = all.Where(s => (s.ConfirmedAtUtc == null || s.ConfirmedAtUtc < staleBefore) && declared.Any(h => h.ServiceId == s.Id));
            var asked = request.State switch
            {
                HoursState.Missing => missing,
                HoursState.Stale => stale,
                HoursState.Confirmed => all.Where(s => s.ConfirmedAtUtc >= staleBefore && declared.Any(h => h.ServiceId == s.Id && h.EffectiveFrom <= DateOnly.FromDateTime(s.ConfirmedAtUtc!.Value))),
                HoursState.Unconfirmed => all.Where(s => s.ConfirmedAtUtc >= staleBefore && declared.Any(h => h.ServiceId == s.Id && h.EffectiveFrom > DateOnly.FromDateTime(s.ConfirmedAtUtc!.Value))),
                _ => all,
            };
            var page = await (mine ? asked.ByNeed(db) : asked.ByName(db)).ToPagedAsync(request.Page, request.PageSize, cancellationToken);
            var hours = await db.HoursInForceAsync(page.Items.Select(r => r.Id), today, cancellationToken);
            return new Result(
                page.As(r => r.With(hours.GetValueOrDefault(r.Id), now)),
                await missing.CountAsync(cancellationToken), await stale.CountAsync(cancellationToken), mine, hasOwn, today);
        }
    }
}
