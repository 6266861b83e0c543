using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Services;
using SevenDay.Data;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Dashboard;

/// <summary>Services whose hours are others on the second date than on the first. Both dates as they are now known.</summary>
/// <param name="Changes">The greatest weekend gain first; those with no hours on the first date last.</param>
public sealed record HoursComparison(IReadOnlyList<HoursMove> Changes)
{
    /// <summary>Those with hours on both dates: the totals are of these.</summary>
    public IEnumerable<HoursMove> Known => Changes.Where(c => c.Before is not null);

    public int WeekdayBefore => Known.Sum(c => c.Before!.WeekdayMinutes);

    public int WeekdayAfter => Known.Sum(c => c.After.WeekdayMinutes);

    public int WeekendBefore => Known.Sum(c => c.Before!.WeekendMinutes);

    public int WeekendAfter => Known.Sum(c => c.After.WeekendMinutes);

    public int MovedToSevenDays => Changes.Count(c => c.MovedToSevenDays);

    /// <summary>
    /// One command: of the services with hours that began in the span, every version that held at its beginning or its end. By entry: hours that
    /// began or were declared in it, and what the portal knew of them on the two dates.
    /// </summary>
    internal static async Task<HoursComparison> ReadAsync(PortalDbContext db, ChangeSpan span, CancellationToken token)
    {
        var (since, until, start, end) = (span.Since, span.Until, span.NotKnownBefore, span.NotKnownAfter);
        var versions = db.ServiceHours.AsNoTracking().Where(h => h.Status == HoursStatus.Actual && (h.SupersededAtUtc == null || h.SupersededAtUtc >= start) && h.EffectiveFrom <= until && h.RecordedAtUtc < end);
        var services = db.Services.Where(s => s.PartOfId == null && (s.EndedOn == null || s.EndedOn > until));
        if (span.Organisations is { } within) services = services.Where(s => within.Contains(s.OrganisationId));
        var rows = await (
            from h in versions.AsSingleQuery()
            join s in services on h.ServiceId equals s.Id
            join o in db.Organisations on s.OrganisationId equals o.Id
            where versions.Any(began => began.ServiceId == h.ServiceId && (began.EffectiveFrom > since || began.RecordedAtUtc >= start))
                && !versions.Any(later => later.ServiceId == h.ServiceId && later.EffectiveFrom <= since && later.EffectiveFrom > h.EffectiveFrom && later.RecordedAtUtc < start)
            orderby s.Name, s.Id
            select new
            {
                s.Id,
                s.Name,
                s.Site,
                Organisation = o.Name,
                o.OdsCode,
                h.EffectiveFrom,
                h.RecordedAtUtc,
                h.SupersededAtUtc,
                h.Source,
                Openings = h.Openings.Select(x => new OpeningRow(x.Day, x.Opens, x.Closes, x.Mode)).ToList(),
            }).ToListAsync(token);
        var moves =
            from service in rows.GroupBy(r => r.Id)
            let before = service.Where(r => r.EffectiveFrom <= since && r.RecordedAtUtc < start && (r.SupersededAtUtc is null || r.SupersededAtUtc >= start)).MaxBy(r => r.EffectiveFrom)
            let after = service.Where(r => r.SupersededAtUtc is null || r.SupersededAtUtc >= end).MaxBy(r => r.EffectiveFrom)
            where after is not null
            let move = new HoursMove(new MovedService(after.Id, after.Name, after.Site, after.Organisation, after.OdsCode), before is null ? null : Week(before.Openings, before.Source), Week(after.Openings, after.Source), after.EffectiveFrom)
            where move.Before?.Text != move.After.Text
            select move;
        return new HoursComparison([.. moves.OrderBy(m => m.Before is null).ThenByDescending(m => m.WeekendGain).ThenByDescending(m => m.WeekdayGain).ThenBy(m => m.Service.Name).ThenBy(m => m.Service.Id)]);
    }

    private static MovedWeek Week(IReadOnlyList<OpeningRow> openings, string source) => MovedWeek.Of(DeclaredWeek.From([.. openings], BankHolidayRule.NotStated).Week, source);
}
