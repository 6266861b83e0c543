using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Audits;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Audits;
using SevenDay.Domain.Hours;
using SevenDay.Domain.Pathways;

namespace SevenDay.Application.Pathways;

/// <summary>
/// Cases of audit rounds that missed a time limit and named a service of a pathway, and those of them that hours added would cover:
/// of the cases that the reader sees. Whoever types other hours again and again, a minute longer each time, finds every single case
/// by any count of others, however rounded.
/// </summary>
/// <param name="Cases">All of them.</param>
/// <param name="Covered">Those that fell in hours that would now be covered.</param>
/// <param name="Rounds">How many rounds they come from.</param>
/// <param name="From">First day of those rounds; none without cases.</param>
/// <param name="To">Last day of those rounds.</param>
/// <param name="AreIllustrative">Whether one of the rounds is made up for demonstration.</param>
/// <param name="SeesAll">Whether the reader sees every case; others see some, and these alone are counted.</param>
public sealed record MissedCases(int Cases, int Covered, int Rounds, DateOnly? From, DateOnly? To, bool AreIllustrative, bool SeesAll)
{
    /// <returns>None for somebody who sees no single case.</returns>
    internal static async Task<MissedCases?> ReadAsync(
        PortalDbContext db, ICurrentUser user, IReadOnlyDictionary<Guid, WeeklyHours> hours, IReadOnlyDictionary<Guid, WeeklyHours> added, IReadOnlyList<Guid> services, CancellationToken token)
    {
        if (!user.Has(Permission.ViewAudits) || !user.SeesCases()) return null;
        // A limit of one minute is a visit that looked whether the service was open: nobody waited.
        var rows = await (
            from entry in db.AuditEntries.AsNoTracking().VisibleTo(user)
            join audit in db.Audits.VisibleTo(user) on entry.AuditId equals audit.Id
            where !audit.IsPractice && entry.Review != ReviewState.Rejected && entry.ServiceId != null && services.Contains(entry.ServiceId.Value)
            from outcome in entry.Outcomes
            where outcome.Outcome == Outcome.NotMet && outcome.WindowMinutes > 1
            select new
            {
                entry.Id, ServiceId = entry.ServiceId!.Value, entry.OccurredAtUtc, WasOpen = outcome.DeclaredOpenMinutes >= outcome.WindowMinutes,
                AuditId = audit.Id, audit.From, audit.To, audit.IsIllustrative,
            }).ToListAsync(token);
        var cases = rows.GroupBy(r => r.Id).ToList();
        var covered = cases.Count(of => of.Any(r => new MissedCase(r.ServiceId, r.OccurredAtUtc, r.WasOpen).IsCoveredBy(hours, added)));
        return new MissedCases(
            cases.Count, covered, rows.Select(r => r.AuditId).Distinct().Count(),
            rows.Count == 0 ? null : rows.Min(r => r.From), rows.Count == 0 ? null : rows.Max(r => r.To), rows.Any(r => r.IsIllustrative), user.Has(Permission.ViewCases));
    }
}
