using Microsoft.EntityFrameworkCore;
using SevenDay.Data;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Availability;

/// <summary>Reads everything the index holds with two commands, however many services there are.</summary>
internal static class AvailabilityLoader
{
    internal static async Task<AvailabilitySnapshot> LoadAsync(PortalDbContext db, Guid stamp, DateOnly today, CancellationToken token)
    {
        var services = await ServicesOn(db, today).ToListAsync(token);
        var areas = await db.Areas.AsNoTracking()
            .LeftJoin(
                db.Organisations.SelectMany(o => o.Areas, (o, a) => new { OrganisationId = (Guid?)o.Id, a.AreaId }),
                area => area.Id, served => served.AreaId,
                (area, served) => new { area.Id, area.Name, area.ParentId, served!.OrganisationId })
            .OrderBy(a => a.Name)
            .ToListAsync(token);
        return new AvailabilitySnapshot(
            stamp, today,
            [.. services.Select(s => s.ToIndexed())],
            [.. areas.Select(a => new IndexedArea(a.Id, a.Name, a.ParentId)).Distinct()],
            areas.Where(a => a.OrganisationId is not null).ToLookup(a => a.Id, a => a.OrganisationId!.Value));
    }

    private static IQueryable<Row> ServicesOn(PortalDbContext db, DateOnly today) =>
        from s in db.Services.AsNoTracking()
        join o in db.Organisations on s.OrganisationId equals o.Id
        where s.EndedOn == null || s.EndedOn > today
        select new Row
        {
            Id = s.Id,
            OrganisationId = o.Id,
            Organisation = o.Name,
            OdsCode = o.OdsCode,
            Specialty = s.Specialty,
            Setting = s.Setting,
            Source = s.Hours
                .Where(h => h.Status == HoursStatus.Actual && h.SupersededAtUtc == null && h.EffectiveFrom <= today)
                .OrderByDescending(h => h.EffectiveFrom).Select(h => h.Source).FirstOrDefault(),
            Openings = s.Hours
                .Where(h => h.Status == HoursStatus.Actual && h.SupersededAtUtc == null && h.EffectiveFrom <= today
                    && !s.Hours.Any(later => later.Status == HoursStatus.Actual && later.SupersededAtUtc == null
                        && later.EffectiveFrom <= today && later.EffectiveFrom > h.EffectiveFrom))
                .SelectMany(h => h.Openings)
                .Where(opening => opening.Day < Opening.BankHoliday)
                .Select(opening => new OpeningRow(opening.Day, opening.Opens, opening.Closes))
                .ToList(),
        };

    private sealed class Row
    {
        internal Guid Id { get; init; }
        internal Guid OrganisationId { get; init; }
        internal string Organisation { get; init; } = "";
        internal string? OdsCode { get; init; }
        internal string Specialty { get; init; } = "";
        internal Domain.Services.Setting Setting { get; init; }

        /// <summary>Where the hours come from; none when no hours are declared.</summary>
        internal string? Source { get; init; }

        internal IReadOnlyList<OpeningRow> Openings { get; init; } = [];

        internal IndexedService ToIndexed() => new(
            Id, OrganisationId, Organisation, OdsCode, Specialty, Setting,
            Source?.Contains("illustrative", StringComparison.OrdinalIgnoreCase) == true,
            Source is null ? null : new IndexedWeek(DeclaredWeek.From(Openings, BankHolidayRule.NotStated).Week.ToWeeklyHours()));
    }
}
