using SevenDay.Application.Errors;
using SevenDay.Application.Security;
using SevenDay.Data;
using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits;

internal static class EntrySaving
{
    /// <summary>Saves entries and their counts as one: all of it or none, also when the process dies in between.</summary>
    internal static Task<int> SaveCountedAsync(this PortalDbContext db, Audit audit, IReadOnlyList<AuditEntry> entries, CancellationToken token) =>
        db.InTransactionAsync(async () =>
        {
            // Whatever an attempt before this one left behind is not part of this one.
            db.ChangeTracker.Clear();
            if (!await db.HoldOpenAsync(audit.Id, token)) throw new InvalidException("The round has been closed. Ask the programme lead to open it again.");
            db.AuditEntries.AddRange(entries);
            await db.SaveChangesAsync(token);
            await db.CountAsync(audit.Id, entries, token);
            return entries.Count;
        }, token);

    /// <summary>
    /// Entries belong to whoever logs them. What the operator brings in belongs to the first auditor the round names,
    /// because the operator is nobody's account; to nobody when it names none.
    /// </summary>
    internal static Guid AuthorFor(this Audit audit, ICurrentUser user) =>
        user.Id ?? audit.Auditors.FirstOrDefault()?.UserId ?? Guid.Empty;
}
