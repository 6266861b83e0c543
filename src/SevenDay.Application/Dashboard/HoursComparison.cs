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

    /// <summary>One command: of the services with hours that began between the dates, every version that held on one of them.</summary>
    internal static async Task<HoursComparison> ReadAsync(PortalDbContext db, DateOnly since, DateOnly until, CancellationToken token)
    {
        var versions = db.ServiceHours.AsNoTracking().Where(h => h.Status == HoursStatus.Actual && h.SupersededAtUtc == null && h.EffectiveFrom <= until);
        var rows = await (
            from h in versions.AsSingleQuery()
            join s in db.Services on h.ServiceId equals s.Id
            join o in db.Organisations on s.OrganisationId equals o.Id
            where s.PartOfId == null && (s.EndedOn == null || s.EndedOn > until)
                && versions.Any(began => began.ServiceId == h.ServiceId && began.EffectiveFrom > since)
                && !versions.Any(later => later.ServiceId == h.ServiceId && later.EffectiveFrom <= since && later.EffectiveFrom > h.EffectiveFrom)
            orderby s.Name, s.Id
            select new
            {
                s.Id,
                s.Name,
                s.Site,
                Organisation = o.Name,
                o.OdsCode,
                h.EffectiveFrom,
                h.Source,
                Openings = h.Openings.Select(x => new OpeningRow(x.Day, x.Opens, x.Closes, x.Mode)).ToList(),
            }).ToListAsync(token);
        var moves =
            from service in rows.GroupBy(r => r.Id)
            let before = service.Where(r => r.EffectiveFrom <= since).MaxBy(r => r.EffectiveFrom)
            let after = service.MaxBy(r => r.EffectiveFrom)!
            let move = new HoursMove(new MovedService(after.Id, after.Name, after.Site, after.Organisation, after.OdsCode), before is null ? null : Week(before.Openings, before.Source), Week(after.Openings, after.Source))
            where move.Before?.Text != move.After.Text
            select move;
        return new HoursComparison([.. moves.OrderBy(m => m.Before is null).ThenByDescending(m => m.WeekendGain).ThenByDescending(m => m.WeekdayGain).ThenBy(m => m.Service.Name).ThenBy(m => m.Service.Id)]);
    }

    private static MovedWeek Week(IReadOnlyList<OpeningRow> openings, string source) => MovedWeek.Of(DeclaredWeek.From([.. openings], BankHolidayRule.NotStated).Week, source);
}
