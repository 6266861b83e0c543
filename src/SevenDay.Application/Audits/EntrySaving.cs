using Microsoft.EntityFrameworkCore;
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
            if (!await db.HoldAsync(audit.Id, token, AuditState.Open)) throw new InvalidException("The round has been closed. Ask the programme lead to open it again.");
            db.AuditEntries.AddRange(entries);
            await db.SaveChangesAsync(token);
            await db.CountAsync(audit.Id, entries.Select(CountedEntry.Of), token);
            return entries.Count;
        }, token);

    /// <summary>Changes one entry and the counts with it, as one.</summary>
    /// <param name="db">Where it is.</param>
    /// <param name="id">The entry.</param>
    /// <param name="version">The version that the person saw.</param>
    /// <param name="states">The states of the round in which it may change.</param>
    /// <param name="change">Changes it.</param>
    /// <param name="token">Stops it.</param>
    internal static Task<AuditEntry> ChangeCountedAsync(
        this PortalDbContext db, Guid id, long version, AuditState[] states, Action<AuditEntry> change, CancellationToken token) =>
        db.InTransactionAsync(async () =>
        {
            db.ChangeTracker.Clear();
            var entry = await db.AuditEntries.Include(e => e.Comments).Include(e => e.Revisions).Where(e => e.Id == id).OneOrNotFoundAsync("entry", token);
            if (!await db.HoldAsync(entry.AuditId, token, states))
                throw new InvalidException(states.Contains(AuditState.Closed) ? "The round has been signed off. Its entries stay as they are." : "The round is closed. Ask the programme lead to open it again.");
            var before = CountedEntry.Of(entry);
            db.ExpectVersion(entry, version);
            change(entry);
            await db.SaveChangesAsync(token);
            await db.CountAsync(entry.AuditId, [before.Undone(), CountedEntry.Of(entry)], token);
            return entry;
        }, token);

    /// <summary>
    /// Entries belong to whoever logs them. What the operator brings in belongs to the first auditor the round names,
    /// because the operator is nobody's account; to nobody when it names none.
    /// </summary>
    internal static Guid AuthorFor(this Audit audit, ICurrentUser user) =>
        user.Id ?? audit.Auditors.FirstOrDefault()?.UserId ?? Guid.Empty;
}
