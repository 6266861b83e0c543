using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Domain.Services;

namespace SevenDay.Application.Availability;

/// <summary>
/// How many services are open in each hour of the usual week, by the hours in force today.
/// An hour counts a service that is open for at least 30 of its minutes.
/// </summary>
public static class GetAvailability
{
    /// <param name="Area">Id or name; areas inside it count too.</param>
    /// <param name="Organisation">Id or ODS code.</param>
    /// <param name="Setting">Name of the setting.</param>
    [Requires(Permission.ViewServices)]
    public sealed record Query(string? Area = null, string? Organisation = null, string? Specialty = null, string? Setting = null) : IQuery<Result>;

    public sealed record Result(WeekPicture Picture, string? Area, Choices Choices);

    /// <summary>What the filters offer.</summary>
    public sealed record Choices(
        IReadOnlyList<Choice> Areas, IReadOnlyList<Choice> Organisations, IReadOnlyList<string> Specialties, IReadOnlyList<Setting> Settings);

    public sealed record Choice(Guid Id, string Name);

    internal sealed class Handler(PortalDbContext db, AvailabilityIndex index, TimeProvider time) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var snapshot = await index.CurrentAsync(db, time.Today(), cancellationToken);
            var area = snapshot.Area(request.Area);
            return new Result(WeekPicture.Of([.. Filter(snapshot, area, request)], snapshot.Day), area?.Name, ChoicesOf(snapshot));
        }

        private static IEnumerable<IndexedService> Filter(AvailabilitySnapshot snapshot, IndexedArea? area, Query request)
        {
            var services = snapshot.Services.AsEnumerable();
            if (area is not null)
            {
                var within = snapshot.OrganisationsIn(area);
                services = services.Where(s => within.Contains(s.OrganisationId));
            }
            if (!string.IsNullOrWhiteSpace(request.Organisation)) services = services.Where(s => s.IsOf(request.Organisation));
            if (!string.IsNullOrWhiteSpace(request.Specialty))
                services = services.Where(s => s.Specialty.Equals(request.Specialty.Trim(), StringComparison.OrdinalIgnoreCase));
            if (!string.IsNullOrWhiteSpace(request.Setting))
            {
                if (!Enum.TryParse<Setting>(request.Setting, ignoreCase: true, out var setting) || !Enum.IsDefined(setting))
                    throw new InvalidException($"The setting “{request.Setting}” is not known. Choose one from the list.", nameof(Query.Setting));
                services = services.Where(s => s.Setting == setting);
            }
            return services;
        }

        private static Choices ChoicesOf(AvailabilitySnapshot snapshot) => new(
            [.. snapshot.Areas.Select(a => new Choice(a.Id, a.Name))],
            [.. snapshot.Services.Select(s => new Choice(s.OrganisationId, s.Organisation)).Distinct().OrderBy(c => c.Name, StringComparer.OrdinalIgnoreCase)],
            [.. snapshot.Services.Select(s => s.Specialty).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase)],
            [.. snapshot.Services.Select(s => s.Setting).Distinct().Order()]);
    }
}
