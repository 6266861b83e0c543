using Microsoft.EntityFrameworkCore;
using SevenDay.Data;
using SevenDay.Domain.Hours;
using SevenDay.Domain.Services;

namespace SevenDay.Application.Services.Export;

/// <summary>Reads services for a file with a fixed number of queries, however many there are.</summary>
internal sealed class ServiceRecords(PortalDbContext db, DateOnly today, CancellationToken token)
{
    /// <param name="services">Which.</param>
    /// <param name="withUpdates">Whether it matters when each was last changed.</param>
    internal async Task<IReadOnlyList<ServiceOnRecord>> ReadAsync(IQueryable<Service> services, bool withUpdates = false)
    {
        var lines = await services.Join(db.Organisations, s => s.OrganisationId, o => o.Id, (s, o) => new { s, o })
            .OrderBy(x => x.o.Name).ThenBy(x => x.s.Name).ThenBy(x => x.s.Id)
            .Select(x => new ServiceLine(
                x.s.Id, x.s.Version, x.s.Name, x.o.Id, x.o.Name, x.s.Specialty, x.s.Setting, x.s.Site, x.s.Postcode, x.s.IsPublic, x.s.EndedOn, x.s.ConfirmedAtUtc))
            .ToListAsync(token);
        var codes = await CodesAsync(services);
        var hours = await HoursAsync(services);
        var dates = (await db.HoursExceptions.AsNoTracking().Where(e => e.Date >= today && services.Any(s => s.Id == e.ServiceId)).OrderBy(e => e.Date)
            .Select(e => new { e.ServiceId, e.Date, e.Hours, e.Reason }).ToListAsync(token)).ToLookup(e => e.ServiceId, e => new DateOnRecord(e.Date, e.Hours, e.Reason));
        var updates = withUpdates ? await LastUpdates.ReadAsync(db, services, token) : [];
        return [.. lines.Select(line =>
        {
            var code = codes[line.OrganisationId].FirstOrDefault(c => c.From <= today && (c.To is null || c.To >= today));
            return new ServiceOnRecord(
                line, code?.Code, code?.From ?? DateOnly.MinValue, hours.GetValueOrDefault(line.Id), [.. dates[line.Id]], Latest(line.ConfirmedAtUtc, updates.GetValueOrDefault(line.Id)));
        })];
    }

    private async Task<ILookup<Guid, DatedCode>> CodesAsync(IQueryable<Service> services) =>
        (await db.Organisations.AsNoTracking().Where(o => services.Any(s => s.OrganisationId == o.Id))
            .SelectMany(o => o.Codes, (o, c) => new { o.Id, c.Code, c.ValidFrom, c.ValidTo }).ToListAsync(token))
        .ToLookup(c => c.Id, c => new DatedCode(c.Code, c.ValidFrom, c.ValidTo));

    private async Task<Dictionary<Guid, HoursOnRecord>> HoursAsync(IQueryable<Service> services)
    {
        var inForce = db.HoursInForce(today).AsNoTracking().Where(h => services.Any(s => s.Id == h.ServiceId));
        var versions = await inForce.Select(h => new { h.Id, h.ServiceId, h.EffectiveFrom, h.BankHolidayRule }).ToListAsync(token);
        var openings = (await inForce.SelectMany(h => h.Openings, (h, o) => new { h.Id, o.Day, o.Opens, o.Closes, o.Mode }).ToListAsync(token)).ToLookup(o => o.Id);
        return versions.ToDictionary(v => v.ServiceId, v => new HoursOnRecord(
            v.EffectiveFrom,
            DeclaredWeek.From(openings[v.Id].Select(o => new OpeningRow(o.Day, o.Opens, o.Closes, o.Mode)), v.BankHolidayRule)));
    }

    private static DateTime? Latest(DateTime? one, DateTime? other) => one is null || other > one ? other : one;

    private sealed record DatedCode(string Code, DateOnly From, DateOnly? To);
}
