using SevenDay.Application.Services;
using SevenDay.Data;

namespace SevenDay.Application.Availability;

/// <summary>The services that a filter means, found in the index.</summary>
internal static class ServiceSelection
{
    internal static async Task<ServiceSet> SelectAsync(
        this AvailabilitySnapshot snapshot, PortalDbContext db, ServiceFilter filter, DateOnly day, CancellationToken token)
    {
        IReadOnlySet<Guid>? organisations = null;
        if (!string.IsNullOrWhiteSpace(filter.Organisation)) organisations = await db.OrganisationsNamedAsync(filter.Organisation, day, token);
        if (!string.IsNullOrWhiteSpace(filter.Area))
        {
            var within = snapshot.FindArea(filter.Area) is { } area ? snapshot.OrganisationsIn(area) : new HashSet<Guid>();
            organisations = organisations is null ? within : organisations.Where(within.Contains).ToHashSet();
        }
        return snapshot.Filter(filter, organisations);
    }
}
