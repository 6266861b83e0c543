using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Audits.Findings;
using SevenDay.Application.Availability;
using SevenDay.Application.Security;
using SevenDay.Application.Services;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Home;

/// <summary>Open rounds, milestones that are late, actions that are due, and hours that somebody has to see to.</summary>
/// <param name="LateMilestones">All that are late; the first few are listed.</param>
/// <param name="DueActions">All that are due within <see cref="ActionDays"/> days or overdue.</param>
/// <param name="Hours">What all services of the programme need.</param>
/// <param name="PoorResults">Poor results of rounds that nobody has answered.</param>
/// <param name="Poor">The first few of them.</param>
public sealed record LeadHome(
    IReadOnlyList<HomeRound> OpenRounds, int LateMilestones, IReadOnlyList<LeadHome.Work> Milestones, int DueActions, IReadOnlyList<LeadHome.Work> Actions,
    NeedCounts Hours, int PoorResults, IReadOnlyList<PoorResult> Poor)
{
    public const int ActionDays = 14;
    private const int Shown = 5;

    /// <param name="Date">The date now expected, or due.</param>
    public sealed record Work(Guid WorkstreamId, string Workstream, string Title, DateOnly Date, bool IsIllustrative);

    internal static async Task<LeadHome> ReadAsync(PortalDbContext db, AvailabilityIndex index, ICurrentUser user, TimeProvider time, CancellationToken token)
    {
        var today = time.Today();
        var soon = today.AddDays(ActionDays);
        var late = db.Milestones.AsNoTracking().Where(m => m.CompletedOn == null && m.SupersededBecause == null && (m.Forecast < today || m.Forecast > m.Baseline));
        var due = db.WorkstreamActions.AsNoTracking().Where(a => a.DoneOn == null && a.Due <= soon);
        var snapshot = await index.CurrentAsync(db, today, token);
        // Both at once, from a row that is always there when there is something to count.
        var counts = await db.Workstreams.OrderBy(w => w.Id).Take(1).Select(_ => new { Late = late.Count(), Due = due.Count() }).FirstOrDefaultAsync(token);
        var poor = (await Audits.Findings.PoorResults.ReadAsync(db, db.RecentRounds(today), token)).Where(p => p.DismissedBecause is null).ToList();
        return new LeadHome(
            await db.Audits.AsNoTracking().Where(a => a.State == AuditState.Open && !a.IsPractice).OpenRounds(db).Take(Shown).ToListAsync(token),
            counts?.Late ?? 0,
            await (from m in late
                   join w in db.Workstreams on m.WorkstreamId equals w.Id
                   orderby m.Forecast, m.Id
                   select new Work(w.Id, w.Name, m.Title, m.Forecast, m.IsIllustrative)).Take(Shown).ToListAsync(token),
            counts?.Due ?? 0,
            await (from a in due
                   join w in db.Workstreams on a.WorkstreamId equals w.Id
                   orderby a.Due, a.Id
                   select new Work(w.Id, w.Name, a.Title, a.Due, false)).Take(Shown).ToListAsync(token),
            snapshot.Needs(snapshot.RunningWithFunctions, time.UtcNow()).Counts, poor.Count, [.. poor.Take(Shown)]);
    }
}
