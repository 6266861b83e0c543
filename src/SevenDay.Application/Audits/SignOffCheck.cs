using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits;

/// <summary>What stands between a closed round and its signature.</summary>
/// <param name="LoggedByReader">Whether the reader logged or corrected one of its entries.</param>
/// <param name="WithQuestions">Entries with a question that nobody has answered.</param>
/// <param name="NotReviewed">Entries that nobody has looked at since they arrived.</param>
public sealed record SignOffCheck(bool LoggedByReader, int WithQuestions, int NotReviewed)
{
    /// <summary>Why the reader cannot sign off; none when they can.</summary>
    public string? Refusal => this switch
    {
        { LoggedByReader: true } => "You logged or corrected entries of this round. Somebody else signs it off.",
        { WithQuestions: > 0 } => "Some entries still have questions. Answer them, or reject those entries, before the round is signed off.",
        _ => null,
    };

    internal static async Task<SignOffCheck> OfAsync(PortalDbContext db, Guid auditId, ICurrentUser user, CancellationToken token)
    {
        var entries = db.AuditEntries.AsNoTracking().Where(e => e.AuditId == auditId);
        var reviews = await entries.Where(e => e.Review == ReviewState.Received || e.Review == ReviewState.HasQuestions)
            .GroupBy(e => e.Review).Select(g => new { Review = g.Key, Count = g.Count() }).ToListAsync(token);
        return new SignOffCheck(
            await entries.AnyAsync(e => e.AuthorId == user.Id || e.Revisions.Any(r => r.By == user.Name), token),
            reviews.FirstOrDefault(r => r.Review == ReviewState.HasQuestions)?.Count ?? 0, reviews.FirstOrDefault(r => r.Review == ReviewState.Received)?.Count ?? 0);
    }
}
