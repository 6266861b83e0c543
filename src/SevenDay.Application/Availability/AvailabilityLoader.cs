using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Services;
using SevenDay.Data;
using SevenDay.Domain.Hours;
using SevenDay.Domain.Services;

namespace SevenDay.Application.Availability;

/// <summary>Reads what the index holds, of every service or of a few, with a fixed number of commands.</summary>
internal static class AvailabilityLoader
{
    internal static async Task<AvailabilitySnapshot> LoadAsync(PortalDbContext db, Guid stamp, DateOnly today, CancellationToken token)
    {
        // The services first: an organisation that is added in between is then known too.
        var services = await ServicesAsync(db, null, today, token);
        return AvailabilitySnapshot.Of(stamp, today, await SurroundingsAsync(db, today, token), services);
    }

    internal static async Task<Surroundings> SurroundingsAsync(PortalDbContext db, DateOnly today, CancellationToken token)
    {
        var areas = await AreasServed(db).ToListAsync(token);
        var organisations = await db.Organisations.AsNoTracking().OrderBy(o => o.Name).ThenBy(o => o.Id)
            .Select(o => new IndexedOrganisation(o.Id, o.Name, o.OdsCode)).ToListAsync(token);
        var holidays = await db.BankHolidays.AsNoTracking().ToDictionaryAsync(b => b.Date, b => b.Title, token);
        return new Surroundings(
            [.. areas.Select(a => new IndexedArea(a.Id, a.Name, a.ParentId)).Distinct()],
            areas.Where(a => a.OrganisationId is not null).ToLookup(a => a.Id, a => a.OrganisationId!.Value), organisations, holidays);
    }

    /// <param name="ids">None means every service.</param>
    internal static async Task<IReadOnlyList<IndexedService>> ServicesAsync(PortalDbContext db, IReadOnlyList<Guid>? ids, DateOnly today, CancellationToken token)
    {
        var services = db.Services.AsNoTracking();
        var versions = db.ServiceHours.AsNoTracking().Where(h => h.Status == HoursStatus.Actual && h.SupersededAtUtc == null);
        var exceptions = db.HoursExceptions.AsNoTracking().Where(e => e.Date >= today.AddDays(-1));
        if (ids is not null)
        {
            services = services.Where(s => ids.Contains(s.Id));
            versions = versions.Where(h => ids.Contains(h.ServiceId));
            exceptions = exceptions.Where(e => ids.Contains(e.ServiceId));
        }
        var rows = await services
            .Select(s => new ServiceRow(s.Id, s.Version, s.Name, s.OrganisationId, s.Specialty, s.Setting, s.Site, s.IsPublic, s.ConfirmedAtUtc, s.SignedOffHoursId, s.EndedOn, s.PartOfId, s.Postcode))
            .ToListAsync(token);
        var declared = await versions.Select(h => new VersionRow(h.Id, h.ServiceId, h.EffectiveFrom, h.BankHolidayRule, h.Source)).ToListAsync(token);
        var inForce = declared.Where(v => v.EffectiveFrom <= today).GroupBy(v => v.ServiceId).ToDictionary(g => g.Key, g => g.MaxBy(v => v.EffectiveFrom)!);
        var later = declared.Where(v => v.EffectiveFrom > today).OrderBy(v => v.EffectiveFrom).ToLookup(v => v.ServiceId);
        var dated = (await exceptions.Select(e => new { e.ServiceId, e.Date, e.Hours }).ToListAsync(token))
            .ToLookup(e => e.ServiceId, e => new ExceptionalDay(e.Date, e.Hours));
        var openings = await OpeningsAsync(versions, token);
        return [.. rows.Select(row => row.Indexed(
            inForce.TryGetValue(row.Id, out var now) ? Week(now, row) : null, [.. later[row.Id].Select(v => Week(v, row))], [.. dated[row.Id]]))];

        IndexedWeek Week(VersionRow version, ServiceRow of) => new(
            version.Rule, version.Source.Contains("illustrative", StringComparison.OrdinalIgnoreCase), openings.GetValueOrDefault(version.Id, []), version.EffectiveFrom,
            of.SignedOffHoursId == version.Id);
    }

    private static async Task<Dictionary<Guid, List<PackedSession>>> OpeningsAsync(IQueryable<ServiceHours> versions, CancellationToken token)
    {
        var openings = new Dictionary<Guid, List<PackedSession>>();
        var (last, sessions) = (Guid.Empty, (List<PackedSession>?)null);
        await foreach (var row in versions.SelectMany(h => h.Openings, (h, o) => new OpeningOf(h.Id, o.Day, o.Opens, o.Closes)).AsAsyncEnumerable().WithCancellation(token))
        {
            if (row.Version != last || sessions is null)
            {
                last = row.Version;
                if (!openings.TryGetValue(last, out sessions)) openings[last] = sessions = new List<PackedSession>(8);
            }
            sessions.Add(new PackedSession(row.Day, row.Opens, row.Closes));
        }
        return openings;
    }

    private static IQueryable<AreaRow> AreasServed(PortalDbContext db) =>
        db.Areas.AsNoTracking()
            .LeftJoin(
                db.Organisations.SelectMany(o => o.Areas, (o, a) => new { OrganisationId = (Guid?)o.Id, a.AreaId }),
                area => area.Id, served => served.AreaId,
                (area, served) => new { area.Id, area.Name, area.ParentId, served!.OrganisationId })
            .OrderBy(a => a.Name)
            .Select(a => new AreaRow(a.Id, a.Name, a.ParentId, a.OrganisationId));

    private sealed record ServiceRow(
        Guid Id, long Version, string Name, Guid OrganisationId, string Specialty, Setting Setting, string Site, bool IsPublic, DateTime? ConfirmedAtUtc,
        Guid? SignedOffHoursId, DateOnly? EndedOn, Guid? PartOfId, string? Postcode)
    {
        internal IndexedService Indexed(IndexedWeek? week, IndexedWeek[] later, ExceptionalDay[] exceptions) => new(
            Id, Version, Name, OrganisationId, Specialty, Setting, Site, IsPublic, ConfirmedAtUtc, EndedOn, week, later, exceptions) { PartOfId = PartOfId, Postcode = PostcodeSearch.Compact(Postcode) };
    }

    private sealed record VersionRow(Guid Id, Guid ServiceId, DateOnly EffectiveFrom, BankHolidayRule Rule, string Source);

    private readonly record struct OpeningOf(Guid Version, int Day, int Opens, int Closes);

    private sealed record AreaRow(Guid Id, string Name, Guid? ParentId, Guid? OrganisationId);
}
