using Microsoft.EntityFrameworkCore;
using SevenDay.Data;
using SevenDay.Domain.Hours;
using SevenDay.Domain.Services;

namespace SevenDay.Application.Services.Import;

/// <summary>The services that the organisations of a file have already, read in a handful of queries however long the file is.</summary>
internal sealed class ServicesInPlace
{
    private readonly Dictionary<ServiceKey, Service> _services = [];
    private ILookup<Guid, Version> _versions = Array.Empty<Version>().ToLookup(v => v.ServiceId);
    private ILookup<Guid, OpeningRow> _openings = Array.Empty<OpeningRow>().ToLookup(_ => Guid.Empty);
    private Dictionary<(Guid, DateOnly), DayHours> _dated = [];

    internal static async Task<ServicesInPlace> LoadAsync(PortalDbContext db, IReadOnlyCollection<Guid> organisations, bool withDates, CancellationToken token)
    {
        var place = new ServicesInPlace();
        if (organisations.Count == 0) return place;
        var services = db.Services.AsNoTracking().Where(s => organisations.Contains(s.OrganisationId));
        foreach (var service in await services.ToListAsync(token))
            place._services[new ServiceKey(service.OrganisationId, service.Name, service.Site)] = service;

        var versions = services.SelectMany(s => s.Hours).Where(h => h.SupersededAtUtc == null);
        place._versions = (await versions.Select(h => new Version(h.ServiceId, h.Id, h.Status, h.EffectiveFrom, h.BankHolidayRule)).ToListAsync(token)).ToLookup(v => v.ServiceId);
        var openings = await versions.SelectMany(h => h.Openings, (h, o) => new { h.Id, o.Day, o.Opens, o.Closes, o.Mode }).ToListAsync(token);
        place._openings = openings.ToLookup(o => o.Id, o => new OpeningRow(o.Day, o.Opens, o.Closes, o.Mode));
        if (withDates)
            place._dated = await services.SelectMany(s => s.Exceptions).ToDictionaryAsync(e => (e.ServiceId, e.Date), e => e.Hours, token);
        return place;
    }

    internal Service? Find(ServiceKey key) => _services.GetValueOrDefault(key);

    /// <summary>The hours in force on a day, as the file would have to state them to change nothing.</summary>
    internal FiledHours? HoursOn(Guid service, DateOnly day, HoursStatus status)
    {
        var version = _versions[service].Where(v => v.Status == status && v.EffectiveFrom <= day).MaxBy(v => v.EffectiveFrom);
        if (version is null) return null;
        var declared = DeclaredWeek.From(_openings[version.Id], version.Rule);
        return new FiledHours(declared.Week, declared.BankHolidayRule, declared.BankHolidayHours, status);
    }

    internal bool HasDate(Guid service, DateOnly date, DayHours hours) => _dated.TryGetValue((service, date), out var known) && known == hours;

    private sealed record Version(Guid ServiceId, Guid Id, HoursStatus Status, DateOnly EffectiveFrom, BankHolidayRule Rule);
}

/// <summary>What makes a service the same service, whatever its capitals.</summary>
internal readonly record struct ServiceKey
{
    internal ServiceKey(Guid organisation, string name, string site) =>
        (Organisation, Name, Site) = (organisation, name.Trim().ToUpperInvariant(), site.Trim().ToUpperInvariant());

    public Guid Organisation { get; }

    public string Name { get; }

    public string Site { get; }
}
