using Microsoft.EntityFrameworkCore;
using SevenDay.Data;
using SevenDay.Domain.Hours;
using SevenDay.Domain.Services;

namespace SevenDay.Application.Availability;

/// <summary>Reads everything the index holds with three commands, however many services there are.</summary>
internal static class AvailabilityLoader
{
    internal static async Task<AvailabilitySnapshot> LoadAsync(PortalDbContext db, Guid stamp, DateOnly today, CancellationToken token)
    {
        var services = await ServicesOn(db, today).ToListAsync(token);
        var openings = (await OpeningsOn(db, today).ToListAsync(token)).ToLookup(o => o.ServiceId, o => o.Interval);
        var areas = await AreasServed(db).ToListAsync(token);
        return new AvailabilitySnapshot(
            stamp, today,
            [.. services.Select(s => s.ToIndexed(openings[s.Id]))],
            [.. areas.Select(a => new IndexedArea(a.Id, a.Name, a.ParentId)).Distinct()],
            areas.Where(a => a.OrganisationId is not null).ToLookup(a => a.Id, a => a.OrganisationId!.Value));
    }

    private static IQueryable<ServiceRow> ServicesOn(PortalDbContext db, DateOnly today) =>
        from s in db.Services.AsNoTracking()
        join o in db.Organisations on s.OrganisationId equals o.Id
        where s.EndedOn == null || s.EndedOn > today
        select new ServiceRow(
            s.Id, o.Id, o.Name, o.OdsCode, s.Specialty, s.Setting,
            db.ServiceHours
                .Where(h => h.ServiceId == s.Id && h.Status == HoursStatus.Actual && h.SupersededAtUtc == null && h.EffectiveFrom <= today)
                .OrderByDescending(h => h.EffectiveFrom).Select(h => h.Source).FirstOrDefault());

    private static IQueryable<OpeningOf> OpeningsOn(PortalDbContext db, DateOnly today)
    {
        var declared = db.ServiceHours.AsNoTracking().Where(h => h.Status == HoursStatus.Actual && h.SupersededAtUtc == null && h.EffectiveFrom <= today);
        return declared
            .Where(h => !declared.Any(later => later.ServiceId == h.ServiceId && later.EffectiveFrom > h.EffectiveFrom))
            .SelectMany(h => h.Openings, (h, o) => new { h.ServiceId, o.Day, o.Opens, o.Closes })
            .Where(o => o.Day < Opening.BankHoliday)
            .Select(o => new OpeningOf(o.ServiceId, o.Day, o.Opens, o.Closes));
    }

    private static IQueryable<AreaRow> AreasServed(PortalDbContext db) =>
        db.Areas.AsNoTracking()
            .LeftJoin(
                db.Organisations.SelectMany(o => o.Areas, (o, a) => new { OrganisationId = (Guid?)o.Id, a.AreaId }),
                area => area.Id, served => served.AreaId,
                (area, served) => new { area.Id, area.Name, area.ParentId, served!.OrganisationId })
            .OrderBy(a => a.Name)
            .Select(a => new AreaRow(a.Id, a.Name, a.ParentId, a.OrganisationId));

    /// <param name="Source">Where the hours in force come from; none when no hours are declared.</param>
    private sealed record ServiceRow(Guid Id, Guid OrganisationId, string Organisation, string? OdsCode, string Specialty, Setting Setting, string? Source)
    {
        internal IndexedService ToIndexed(IEnumerable<MinuteInterval> open) => new(
            Id, OrganisationId, Organisation, OdsCode, Specialty, Setting,
            Source?.Contains("illustrative", StringComparison.OrdinalIgnoreCase) == true,
            Source is null ? null : new IndexedWeek(WeeklyHours.FromIntervals(open)));
    }

    private sealed record OpeningOf(Guid ServiceId, int Day, int Opens, int Closes)
    {
        internal MinuteInterval Interval => new(Day * WeeklyHours.MinutesPerDay + Opens, Day * WeeklyHours.MinutesPerDay + Closes);
    }

    private sealed record AreaRow(Guid Id, string Name, Guid? ParentId, Guid? OrganisationId);
}
