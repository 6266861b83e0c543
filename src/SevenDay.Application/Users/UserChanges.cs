using System.Text.Json;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Data.ChangeLog;
using SevenDay.Data.Identity;

namespace SevenDay.Application.Users;

internal static class UserChanges
{
    /// <summary>Writes into the change log what no column of the user says: the role, the organisations, that a password was set.</summary>
    internal static void RecordUserChange(this PortalDbContext db, ChangeAuthor author, TimeProvider time, Guid userId, params IEnumerable<FieldChange> changes)
    {
        var real = changes.Where(c => c.From != c.To).ToList();
        if (real.Count == 0) return;
        db.ChangeLog.Add(new ChangeLogEntry
        {
            AtUtc = time.UtcNow(),
            UserId = author.UserId,
            UserName = author.Name,
            Entity = nameof(PortalUser),
            EntityId = userId,
            Action = ChangeAction.Changed,
            Fields = JsonSerializer.Serialize(real),
            Reason = author.Reason,
        });
    }
}
