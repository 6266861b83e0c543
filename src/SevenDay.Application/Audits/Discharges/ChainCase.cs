using Microsoft.EntityFrameworkCore;
using SevenDay.Data;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits.Discharges;

/// <summary>A discharge that results count.</summary>
/// <param name="ReadyAtUtc">When the patient was ready to leave.</param>
/// <param name="Day">Under which it is counted.</param>
/// <param name="FailedBecause">The main reason, in the words of the template; none when the patient left as planned.</param>
/// <param name="IsOwn">Whether the reader sees the case itself.</param>
internal sealed record ChainCase(DateTime ReadyAtUtc, AuditDay Day, string? FailedBecause, bool IsOwn)
{
    private const string Left = "left", FailedBecauseKey = "failed_because";

    internal static async Task<(IReadOnlyList<ChainCase> Cases, DateTime? RecordedUtc)> ReadAsync(PortalDbContext db, Guid auditId, RoundReader reader, CancellationToken token)
    {
        var entries = await db.AuditEntries.AsNoTracking().Where(e => e.AuditId == auditId && e.Review != ReviewState.Rejected && e.ExclusionKey == null)
            .Select(e => new { e.OrganisationId, e.OccurredAtUtc, e.DayType, e.RecordedAtUtc, e.Answers }).ToListAsync(token);
        return (
            [
                .. from e in entries
                   let left = e.Answers.GetValueOrDefault(Left)
                   where left is not null
                   select new ChainCase(
                       e.OccurredAtUtc, AuditDays.Of(e.OccurredAtUtc, e.DayType), left == "yes" ? null : e.Answers.GetValueOrDefault(FailedBecauseKey) ?? "No reason given", reader.Knows(e.OrganisationId)),
            ],
            entries.Count == 0 ? null : entries.Max(e => e.RecordedAtUtc));
    }
}
