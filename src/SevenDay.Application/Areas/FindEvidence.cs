using SevenDay.Application.Availability;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Services;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Domain.Areas;

namespace SevenDay.Application.Areas;

/// <summary>Services that a claim could name: those with hours on all seven days that serve the locality, or whatever a search finds.</summary>
public static class FindEvidence
{
    private const int Most = 25;

    [Requires(Permission.ManageOrganisations)]
    public sealed record Query(Guid AreaId, string? Search = null, IReadOnlyList<Guid>? Chosen = null) : IQuery<Result>;

    /// <param name="Items">The first of those that match, by name; the chosen ones are not among them.</param>
    /// <param name="Total">How many match.</param>
    public sealed record Result(IReadOnlyList<Item> Chosen, IReadOnlyList<Item> Items, int Total);

    /// <param name="Lack">Why it does not show hours on all seven days; none when it does.</param>
    public sealed record Item(Guid Id, string Name, string Organisation, string? Lack);

    internal sealed class Handler(PortalDbContext db, AvailabilityIndex index, TimeProvider time) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var snapshot = await index.CurrentAsync(db, time.Today(), cancellationToken);
            var area = snapshot.FindArea(request.AreaId.ToString()) ?? throw new NotFoundException("locality");
            var chosen = new ServiceSet(snapshot.Capacity);
            foreach (var place in (request.Chosen ?? []).Select(snapshot.PlaceOf).OfType<int>()) chosen[place] = true;

            var found = (string.IsNullOrWhiteSpace(request.Search)
                ? Enumerable.Range(0, 7).Select(snapshot.OpensOn).Aggregate(snapshot.Of(snapshot.OrganisationsIn(area)), (left, day) => left.And(day))
                : snapshot.Filter(new ServiceFilter(Search: request.Search), null)).Except(chosen);
            return new Result(
                [.. snapshot.ByName(chosen).Select(place => ItemOf(snapshot, place))], [.. snapshot.ByName(found).Take(Most).Select(place => ItemOf(snapshot, place))], found.Count);
        }

        private static Item ItemOf(AvailabilitySnapshot snapshot, int place)
        {
            var service = snapshot[place];
            var name = service.Site.Length > 0 ? $"{service.Name}, {service.Site}" : service.Name;
            var hours = snapshot.Running[place] ? service.Week?.Hours : null;
            return new Item(service.Id, name, snapshot.OrganisationOf(place).Name, new SevenDayEvidence(service.Id, name, hours).Lack);
        }
    }
}
