using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Services;
using SevenDay.Data;
using SevenDay.Domain.Hours;
using SevenDay.Domain.Pathways;

namespace SevenDay.Application.Pathways;

/// <summary>The services behind the steps of pathways and their hours on a day: three commands, however many pathways there are.</summary>
internal sealed class PathwayWeeks
{
    private readonly Dictionary<Guid, StepService> _services;
    private Dictionary<Guid, WeeklyHours>? _hours;

    private PathwayWeeks(Dictionary<Guid, StepService> services) => _services = services;

    internal static async Task<PathwayWeeks> ReadAsync(PortalDbContext db, IEnumerable<Pathway> pathways, DateOnly day, CancellationToken token)
    {
        var ids = pathways.SelectMany(p => p.Steps).SelectMany(s => s.Services).Select(s => s.ServiceId).Distinct().ToList();
        var services = await (
            from service in db.Services.AsNoTracking()
            join organisation in db.Organisations on service.OrganisationId equals organisation.Id
            where ids.Contains(service.Id)
            select new { service.Id, service.Version, service.Name, service.OrganisationId, Organisation = organisation.Name, service.Site, service.EndedOn }).ToListAsync(token);
        var inForce = await db.HoursInForceAsync(ids, day, token);
        return new PathwayWeeks(services.ToDictionary(s => s.Id, s =>
        {
            var ended = s.EndedOn <= day;
            var hours = ended ? null : inForce.GetValueOrDefault(s.Id);
            return new StepService(s.Id, s.Version, s.Name, s.OrganisationId, s.Organisation, s.Site, ended, hours?.Source, hours?.Declared.Week.ToWeeklyHours());
        }));
    }

    /// <summary>The services of a step, by name.</summary>
    internal IReadOnlyList<StepService> Of(PathwayStep step) =>
        [.. step.Services.Select(s => _services[s.ServiceId]).OrderBy(s => s.Name, StringComparer.Ordinal).ThenBy(s => s.Id)];

    internal bool AreIllustrative => _services.Values.Any(s => s.IsIllustrative);

    /// <summary>Each step is open when any of its services is.</summary>
    internal PathwayAvailability Of(Pathway pathway) => Map(pathway).With(Hours);

    /// <summary>The hours of every service that has some and still runs.</summary>
    internal IReadOnlyDictionary<Guid, WeeklyHours> Hours => _hours ??= _services.Values.Where(s => s.Hours is not null).ToDictionary(s => s.Id, s => s.Hours!);

    internal static PathwayMap Map(Pathway pathway) => new(
        pathway.Id, pathway.Name, [.. pathway.Steps.OrderBy(s => s.Position).Select(s => new StepMap(s.Name, [.. s.Services.Select(v => v.ServiceId)]))]);

    /// <summary>The same without services that have ended: they cannot be extended.</summary>
    internal PathwayMap MapOfRunning(Pathway pathway)
    {
        var map = Map(pathway);
        return map with { Steps = [.. map.Steps.Select(s => s with { ServiceIds = [.. s.ServiceIds.Where(id => !_services[id].HasEnded)] })] };
    }

    internal StepService this[Guid service] => _services[service];

    /// <param name="Source">Where the hours come from; none when none are declared.</param>
    internal sealed record StepService(
        Guid Id, long Version, string Name, Guid OrganisationId, string Organisation, string Site, bool HasEnded, string? Source, WeeklyHours? Hours)
    {
        internal bool IsIllustrative => Source == HoursSources.Illustrative;

        /// <summary>Says apart services that have one name in several places.</summary>
        internal string Place => Site.Length > 0 ? $"{Organisation}, {Site}" : Organisation;
    }
}
