using SevenDay.Application.Availability;
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

    internal sealed class Handler(PortalDbContext db, AvailabilityIndex index, ICurrentUser user, TimeProvider time) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var (now, today) = (time.UtcNow(), time.Today());
            var hasOwn = !user.ActsForAll && user.Organisations.Count > 0;
            var mine = hasOwn && (request.Mine ?? string.IsNullOrWhiteSpace(request.Filter.Organisation));
            var snapshot = await index.CurrentAsync(db, today, cancellationToken);
            var all = await snapshot.SelectAsync(db, request.Filter, today, cancellationToken);
            if (mine) all = all.And(snapshot.Of(user.Organisations.ToHashSet(), withFunctions: true));

            var missing = all.Except(snapshot.WithHours);
            var declared = all.And(snapshot.WithHours);
            var confirmed = snapshot.ConfirmedSince(declared, Confirmation.StaleBefore(now));
            var stale = declared.Except(confirmed);
            var asked = request.State switch
            {
                HoursState.Missing => missing,
                HoursState.Stale => stale,
                HoursState.Confirmed => confirmed.Except(snapshot.BegunSince),
                HoursState.Unconfirmed => confirmed.And(snapshot.BegunSince),
                _ => all,
            };
            var page = (mine ? snapshot.ByNeed(asked) : snapshot.ByName(asked)).ToPaged(asked.Count, request.Page, request.PageSize);
            return new Result(
                await db.WithCapacityAsync(await db.SummariesAsync(page.As(place => snapshot[place].Id), today, now, cancellationToken), now, cancellationToken),
                missing.Count, stale.Count, mine, hasOwn, today);
        }
    }
}
