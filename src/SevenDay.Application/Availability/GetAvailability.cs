using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Services;
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
    /// <param name="IsPublic">Only services that may, or may not, be shown outside the programme.</param>
    [Requires(Permission.ViewServices)]
    public sealed record Query(string? Area = null, string? Organisation = null, string? Specialty = null, string? Setting = null, bool? IsPublic = null) : IQuery<Result>;

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
            return new Result(snapshot.Picture(Filter(snapshot, area, request)), area?.Name, ChoicesOf(snapshot));
        }

        private static ServiceSet Filter(AvailabilitySnapshot snapshot, IndexedArea? area, Query request)
        {
            if (!string.IsNullOrWhiteSpace(request.Setting) && ServiceSettings.Read(request.Setting) is null)
                throw new InvalidException($"The setting “{request.Setting}” is not known. Choose one from the list.", nameof(Query.Setting));
            var organisations = area is null ? null : snapshot.OrganisationsIn(area);
            if (!string.IsNullOrWhiteSpace(request.Organisation))
                organisations = snapshot.Organisations.Where(o => o.IsNamed(request.Organisation) && organisations?.Contains(o.Id) != false).Select(o => o.Id).ToHashSet();
            var services = snapshot.Filter(new ServiceFilter(Setting: request.Setting, IsPublic: request.IsPublic), organisations);
            return string.IsNullOrWhiteSpace(request.Specialty) ? services : services.And(snapshot.OfSpecialty(request.Specialty));
        }

        private static Choices ChoicesOf(AvailabilitySnapshot snapshot)
        {
            var providers = snapshot.Providers;
            return new(
                [.. snapshot.Areas.Select(a => new Choice(a.Id, a.Name))],
                [.. snapshot.Organisations.Where(o => providers.Contains(o.Id)).Select(o => new Choice(o.Id, o.Name))],
                snapshot.Specialties, snapshot.Settings);
        }
    }
}
