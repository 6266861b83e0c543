using Microsoft.EntityFrameworkCore;
using SevenDay.Analytics;
using SevenDay.Application.Assessments;
using SevenDay.Application.Audits;
using SevenDay.Application.Availability;
using SevenDay.Application.Measures;
using SevenDay.Application.Standards;
using SevenDay.Data;

namespace SevenDay.Application.Home;

/// <summary>Four figures, counted as the dashboard counts them, each with a way on to the whole picture.</summary>
/// <param name="Services">Services with declared hours.</param>
/// <param name="OpenAtWeekends">Those of them that are open at some time from Saturday to Sunday.</param>
/// <param name="Illustrative">Services whose hours are made up for demonstration.</param>
/// <param name="FirstReview">Standard 2 as the latest closed round found it; none before the first.</param>
/// <param name="Planned">Milestones that count and are still to reach.</param>
/// <param name="Series">Success measures, by organisation and part of the week, that have values.</param>
/// <param name="OfConcern">Those of them whose latest value is a special cause of concern.</param>
/// <param name="LatestPeriod">First day of the latest period of any of them.</param>
public sealed record BoardHome(
    int Services, int OpenAtWeekends, int Illustrative, AuditedStandard? FirstReview, int Planned, int LateMilestones, bool HasIllustrativeMilestones,
    int Series, int OfConcern, DateOnly? LatestPeriod)
{
    internal static async Task<BoardHome> ReadAsync(PortalDbContext db, AvailabilityIndex index, MeasureIndex measures, RoundReading reading, DateOnly today, CancellationToken token)
    {
        var snapshot = await index.CurrentAsync(db, today, token);
        var week = snapshot.Picture(snapshot.Running);
        var planned = await db.Milestones.AsNoTracking().Where(m => m.CompletedOn == null && m.SupersededBecause == null)
            .Select(m => new { m.Baseline, m.Forecast, m.IsIllustrative }).ToListAsync(token);
        var standards = await LatestAudits.ReadAsync(db, reading, await db.CurrentEditionAsync(token), token);
        var series = (await measures.CurrentAsync(db, token)).Where(m => m.IsSuccessMeasure).SelectMany(m => m.Series).ToList();
        return new BoardHome(
            week.WithHours, week.OpenAtWeekend, week.Illustrative,
            standards.Of(2),
            planned.Count, planned.Count(m => m.Forecast < today || m.Forecast > m.Baseline), planned.Any(m => m.IsIllustrative),
            series.Count, series.Count(s => s.Variation == Variation.SpecialCauseConcern), series.Count == 0 ? null : series.Max(s => s.Period));
    }
}
