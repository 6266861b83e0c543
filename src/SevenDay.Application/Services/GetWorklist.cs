using SevenDay.Application.Availability;
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

    internal sealed class Handler(PortalDbContext db, AvailabilityIndex index, ICurrentUser user, TimeProvider time) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var (now, today) = (time.UtcNow(), time.Today());
            var hasOwn = !user.ActsForAll && user.Organisations.Count > 0;
            var mine = hasOwn && (request.Mine ?? string.IsNullOrWhiteSpace(request.Filter.Organisation));
            var snapshot = await index.CurrentAsync(db, today, cancellationToken);
            var services = await snapshot.SelectAsync(db, request.Filter with { Functions = true }, today, cancellationToken);
            if (mine) services = services.And(snapshot.Of(user.Organisations.ToHashSet(), withFunctions: true));

            var needs = snapshot.Needs(services, now);
            var asked = needs.With(request.Need);
            var page = snapshot.ByNeed(asked, needs).ToPaged(asked.Count, request.Page, request.PageSize);
            var of = page.Items.ToDictionary(place => snapshot[place].Id, needs.Of);
            var summaries = await db.SummariesAsync(page.As(place => snapshot[place].Id), today, now, cancellationToken);
            return new Result(summaries.As(s => new Item(s, of[s.Id])), snapshot.ByOrganisation(needs), needs.Counts, mine, hasOwn, today);
        }
    }
}
