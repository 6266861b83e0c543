using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Security;
using SevenDay.Application.Standards;
using SevenDay.Data;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Home;

/// <summary>Four figures, each with a way on to the whole picture.</summary>
/// <param name="Services">Services with declared hours.</param>
/// <param name="OpenAtWeekends">Those of them that are open at some time from Saturday to Sunday.</param>
/// <param name="FirstReview">Standard 2 as the latest closed round found it; none before the first.</param>
/// <param name="Planned">Milestones that count: still to reach.</param>
/// <param name="Measures">Measures with at least one value, and the latest period of any of them.</param>
public sealed record BoardHome(
    int Services, int OpenAtWeekends, AuditedStandard? FirstReview, int Planned, int LateMilestones, int Measures, DateOnly? LatestPeriod)
{
    private const int Friday = 4, Saturday = 5, Sunday = 6;

    internal static async Task<BoardHome> ReadAsync(PortalDbContext db, ICurrentUser user, DateOnly today, CancellationToken token)
    {
        var inForce = db.ServiceHours.Where(h => h.Status == HoursStatus.Actual && h.SupersededAtUtc == null && h.EffectiveFrom <= today
            && db.Services.Any(s => s.Id == h.ServiceId && (s.EndedOn == null || s.EndedOn > today))
            && !db.ServiceHours.Any(later => later.ServiceId == h.ServiceId && later.Status == HoursStatus.Actual && later.SupersededAtUtc == null
                && later.EffectiveFrom <= today && later.EffectiveFrom > h.EffectiveFrom));
        var planned = await db.Milestones.Where(m => m.CompletedOn == null && m.SupersededBecause == null)
            .Select(m => new { m.Baseline, m.Forecast }).ToListAsync(token);
        var periods = await db.MeasureValues.GroupBy(v => v.MeasureId).Select(g => g.Max(v => v.Period)).ToListAsync(token);
        var standards = await LatestAudits.ReadAsync(db, user.Has(Permission.ViewCases), token);
        return new BoardHome(
            await inForce.CountAsync(token),
            await inForce.CountAsync(h => h.Openings.Any(o =>
                o.Day == Saturday || o.Day == Sunday || o.Day == Friday && o.Closes > WeeklyHours.MinutesPerDay), token),
            standards.Of(2),
            planned.Count,
            planned.Count(m => m.Forecast < today || m.Forecast > m.Baseline),
            periods.Count,
            periods.Count == 0 ? null : periods.Max());
    }
}
