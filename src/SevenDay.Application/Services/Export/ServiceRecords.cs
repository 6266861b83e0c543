using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using SevenDay.Data;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Services.Export;

/// <summary>What is read beside the hours in force.</summary>
/// <param name="Updates">When each service was last changed.</param>
/// <param name="Ahead">Planned hours and hours from a later day.</param>
internal sealed record RecordDetail(bool Updates = false, bool Ahead = false);

/// <summary>Reads services for a file with a fixed number of queries, however many there are.</summary>
internal sealed class ServiceRecords(PortalDbContext db, DateOnly today, CancellationToken token)
{
    /// <summary>So many are read at a time: few enough to be named in one command, many enough to be quick.</summary>
    internal const int AtOnce = 500;

    /// <summary>Reads as many at a time as are wanted, in scopes of its own: the file is sent after the request that asked for it has been answered.</summary>
    internal static async IAsyncEnumerable<ServiceOnRecord> StreamAsync(
        IServiceScopeFactory scopes, IReadOnlyList<Guid> ids, DateOnly today, RecordDetail detail, [EnumeratorCancellation] CancellationToken token)
    {
        foreach (var some in ids.Chunk(AtOnce))
        {
            await using var scope = scopes.CreateAsyncScope();
            var records = new ServiceRecords(scope.ServiceProvider.GetRequiredService<PortalDbContext>(), today, token);
            foreach (var record in await records.ReadAsync(some, detail)) yield return record;
        }
    }

    /// <summary>In the order asked for; a service that has gone is left out.</summary>
    internal async Task<IReadOnlyList<ServiceOnRecord>> ReadAsync(IReadOnlyList<Guid> ids, RecordDetail detail)
    {
        var lines = await db.Services.AsNoTracking().Where(s => ids.Contains(s.Id)).Join(db.Organisations, s => s.OrganisationId, o => o.Id, (s, o) => new ServiceLine(
            s.Id, s.Version, s.Name, o.Id, o.Name, s.Specialty, s.Setting, s.Site, s.Postcode, s.IsPublic, s.EndedOn, s.ConfirmedAtUtc)).ToDictionaryAsync(l => l.Id, token);
        var codes = await CodesAsync([.. lines.Values.Select(l => l.OrganisationId).Distinct()]);
        var hours = (await HoursAsync(db.HoursInForce(today).Where(h => ids.Contains(h.ServiceId)))).ToDictionary(h => h.ServiceId, h => h.Hours);
        var ahead = detail.Ahead ? (await HoursAsync(db.HoursAhead(today).Where(h => ids.Contains(h.ServiceId)))).OrderBy(h => h.Hours.From).ToLookup(h => h.ServiceId, h => h.Hours) : null;
        var dates = (await db.HoursExceptions.AsNoTracking().Where(e => e.Date >= today && ids.Contains(e.ServiceId)).OrderBy(e => e.Date)
            .Select(e => new { e.ServiceId, e.Date, e.Hours, e.Reason }).ToListAsync(token)).ToLookup(e => e.ServiceId, e => new DateOnRecord(e.Date, e.Hours, e.Reason));
        var updates = detail.Updates ? await LastUpdates.ReadAsync(db, ids, token) : [];
        return [.. ids.Where(lines.ContainsKey).Select(id =>
        {
            var (line, code) = (lines[id], codes[lines[id].OrganisationId].FirstOrDefault(c => c.From <= today && (c.To is null || c.To >= today)));
            return new ServiceOnRecord(
                line, code?.Code, code?.From ?? DateOnly.MinValue, hours.GetValueOrDefault(id), [.. dates[id]], Latest(line.ConfirmedAtUtc, updates.GetValueOrDefault(id)))
            {
                Ahead = [.. ahead?[id] ?? []],
            };
        })];
    }

    private async Task<ILookup<Guid, DatedCode>> CodesAsync(IReadOnlyList<Guid> organisations) =>
        (await db.Organisations.AsNoTracking().Where(o => organisations.Contains(o.Id))
            .SelectMany(o => o.Codes, (o, c) => new { o.Id, c.Code, c.ValidFrom, c.ValidTo }).ToListAsync(token))
        .ToLookup(c => c.Id, c => new DatedCode(c.Code, c.ValidFrom, c.ValidTo));

    private async Task<IEnumerable<(Guid ServiceId, HoursOnRecord Hours)>> HoursAsync(IQueryable<ServiceHours> wanted)
    {
        var versions = await wanted.AsNoTracking().Select(h => new { h.Id, h.ServiceId, h.EffectiveFrom, h.Status, h.BankHolidayRule }).ToListAsync(token);
        if (versions.Count == 0) return [];
        var openings = (await wanted.SelectMany(h => h.Openings, (h, o) => new { h.Id, o.Day, o.Opens, o.Closes, o.Mode }).ToListAsync(token)).ToLookup(o => o.Id);
        return versions.Select(v => (v.ServiceId, new HoursOnRecord(
            v.EffectiveFrom,
            DeclaredWeek.From(openings[v.Id].Select(o => new OpeningRow(o.Day, o.Opens, o.Closes, o.Mode)), v.BankHolidayRule), v.Status)));
    }

    private static DateTime? Latest(DateTime? one, DateTime? other) => one is null || other > one ? other : one;

    private sealed record DatedCode(string Code, DateOnly From, DateOnly? To);
}
