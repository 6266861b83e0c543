using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Workstreams;
using SevenDay.Data;

namespace SevenDay.Application.Dashboard;

/// <summary>The milestones of all workstreams, and the workstreams with anything left to do or a progress score, read in one command.</summary>
internal sealed record WorkstreamLines(MilestoneStatus Milestones, IReadOnlyList<WorkstreamLine> Open)
{
    internal static async Task<WorkstreamLines> ReadAsync(PortalDbContext db, DateOnly today, CancellationToken token)
    {
        var rows = await (
            from w in db.Workstreams.AsNoTracking()
            from m in w.Milestones.Where(m => m.SupersededBecause == null).DefaultIfEmpty()
            orderby m!.Forecast, m.Title, m.Id, w.Name, w.Id
            select new
            {
                w.Id,
                w.Name,
                Open = w.Actions.Count(a => a.DoneOn == null),
                Overdue = w.Actions.Count(a => a.DoneOn == null && a.Due < today),
                Progress = w.Progress.OrderByDescending(p => p.On).Select(p => new ProgressItem(p.Score, p.On, p.Evidence, p.IsIllustrative)).FirstOrDefault(),
                Milestone = m == null ? null : new MilestoneLine(w.Id, w.Name, m.Title, m.Baseline, m.Forecast, m.CompletedOn, m.Note, m.IsIllustrative),
            }).ToListAsync(token);
        var status = MilestoneStatus.Of([.. rows.Select(r => r.Milestone).OfType<MilestoneLine>()], today);
        var (late, next) = (status.Late.ToLookup(m => m.Milestone.WorkstreamId), status.Next.ToLookup(m => m.WorkstreamId));
        return new WorkstreamLines(status,
        [
            .. rows.DistinctBy(r => r.Id).Select(w => new WorkstreamLine(w.Id, w.Name, late[w.Id].Count(), next[w.Id].Count(), w.Open, w.Overdue, w.Progress))
                .Where(w => w.Late + w.Next + w.OpenActions > 0 || w.Progress is not null).OrderBy(w => w.Name, StringComparer.OrdinalIgnoreCase).ThenBy(w => w.Id),
        ]);
    }
}

/// <summary>A workstream and what is left to do in it.</summary>
/// <param name="Late">Milestones not reached and late.</param>
/// <param name="Next">Milestones not reached and on time.</param>
/// <param name="OpenActions">Actions not done.</param>
/// <param name="OverdueActions">Those of them whose date has passed.</param>
/// <param name="Progress">The latest score of how far it has come; none before the first.</param>
public sealed record WorkstreamLine(Guid Id, string Name, int Late, int Next, int OpenActions, int OverdueActions, ProgressItem? Progress = null);
