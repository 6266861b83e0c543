using Microsoft.EntityFrameworkCore;
using SevenDay.Data;

namespace SevenDay.Application.Changes;

internal static class ThingNames
{
    /// <summary>
    /// The names of the things with these keys, whatever they are: two commands, however many keys.
    /// Columns that are joined in one command have the same length, which SQL Server asks for.
    /// </summary>
    internal static async Task<IReadOnlyDictionary<Guid, string>> NamesOfAsync(this PortalDbContext db, IReadOnlyCollection<Guid> ids, CancellationToken token)
    {
        if (ids.Count == 0) return new Dictionary<Guid, string>();
        var named = await db.Services.Where(s => ids.Contains(s.Id)).Select(s => new { s.Id, s.Name })
            .Concat(db.Organisations.Where(o => ids.Contains(o.Id)).Select(o => new { o.Id, o.Name }))
            .Concat(db.Areas.Where(a => ids.Contains(a.Id)).Select(a => new { a.Id, a.Name }))
            .Concat(db.Workstreams.Where(w => ids.Contains(w.Id)).Select(w => new { w.Id, w.Name }))
            .Concat(db.Milestones.Where(m => ids.Contains(m.Id)).Select(m => new { m.Id, Name = m.Title }))
            .Concat(db.Risks.Where(r => ids.Contains(r.Id)).Select(r => new { r.Id, Name = r.Title }))
            .Concat(db.ProgressScores.Where(p => ids.Contains(p.Id)).Join(db.Workstreams, p => p.WorkstreamId, w => w.Id, (p, w) => new { p.Id, w.Name }))
            .Concat(db.Pathways.Where(p => ids.Contains(p.Id)).Select(p => new { p.Id, p.Name }))
            .Concat(db.Audits.Where(a => ids.Contains(a.Id)).Select(a => new { a.Id, a.Name }))
            .Concat(db.AuditTemplates.Where(t => ids.Contains(t.Id)).Select(t => new { t.Id, t.Name }))
            .Concat(db.Measures.Where(m => ids.Contains(m.Id)).Select(m => new { m.Id, m.Name }))
            .Concat(db.AreaIndicators.Where(i => ids.Contains(i.Id)).Select(i => new { i.Id, i.Name }))
            .Concat(db.AreaFacts.Where(f => ids.Contains(f.Id)).Join(db.AreaIndicators, f => f.IndicatorId, i => i.Id, (f, i) => new { f.Id, i.Name }))
            .Concat(db.BoardPapers.Where(p => ids.Contains(p.Id)).Select(p => new { p.Id, Name = p.Title }))
            .Concat(db.Users.Where(u => ids.Contains(u.Id)).Select(u => new { u.Id, Name = u.DisplayName }))
            .Concat(db.ServiceHours.Where(h => ids.Contains(h.Id)).Join(db.Services, h => h.ServiceId, s => s.Id, (h, s) => new { h.Id, s.Name }))
            .Concat(db.HoursExceptions.Where(e => ids.Contains(e.Id)).Join(db.Services, e => e.ServiceId, s => s.Id, (e, s) => new { e.Id, s.Name }))
            .Concat(db.CapacityReports.Where(r => ids.Contains(r.Id)).Join(db.Services, r => r.ServiceId, s => s.Id, (r, s) => new { r.Id, s.Name }))
            .ToListAsync(token);
        var actions = await db.WorkstreamActions.Where(a => ids.Contains(a.Id)).Select(a => new { a.Id, Name = a.Title }).ToListAsync(token);
        return named.Concat(actions).DistinctBy(n => n.Id).ToDictionary(n => n.Id, n => n.Name);
    }
}
