using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SevenDay.Data.ChangeLog;
using SevenDay.Data.Identity;
using SevenDay.Domain;
using SevenDay.Domain.Audits;
using SevenDay.Domain.Papers;
using SevenDay.Domain.Workstreams;

namespace SevenDay.Data.Interceptors;

/// <summary>Writes who changed what, from what to what, in the same save as the change.</summary>
internal sealed class ChangeLogInterceptor(TimeProvider time) : SaveChangesInterceptor
{
    private const int LongestValue = 300;

    /// <summary>Keys, versions, secrets, answers that stay with their entry, files, and what a paper froze.</summary>
    private static readonly HashSet<string> Unlogged =
    [
        nameof(Entity.Id), nameof(Entity.Version), nameof(AuditEntry.Answers), nameof(AuditEntry.ContentHash),
        nameof(PortalUser.PasswordHash), nameof(PortalUser.SecurityStamp), nameof(PortalUser.ConcurrencyStamp),
        nameof(PortalUser.NormalizedEmail), nameof(PortalUser.NormalizedUserName), nameof(PortalUser.AccessFailedCount),
        nameof(PersonalToken.Hash), nameof(EvidenceFile.Bytes), nameof(BoardPaper.Frozen),
    ];

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var db = (PortalDbContext)eventData.Context!;
        var now = time.GetUtcNow().UtcDateTime;
        var entries = db.ChangeTracker.Entries()
            .Where(e => e.Entity is Entity or PortalUser or PersonalToken)
            .Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .Select(e => Describe(e, db.Author, now))
            .OfType<ChangeLogEntry>()
            .ToList();
        db.ChangeLog.AddRange(entries);
        return ValueTask.FromResult(result);
    }

    private static ChangeLogEntry? Describe(EntityEntry entry, ChangeAuthor author, DateTime now)
    {
        var fields = entry.Properties.Where(p => !Unlogged.Contains(p.Metadata.Name)).Select(p => Change(entry.State, p)).OfType<FieldChange>().ToList();
        if (entry is { State: EntityState.Added, Entity: ILogDetail detail }) fields.Add(new FieldChange("Detail", null, Shorten(detail.LogDetail)));
        if (fields.Count == 0 && entry.State == EntityState.Modified) return null;
        return new ChangeLogEntry
        {
            AtUtc = now,
            UserId = author.UserId,
            UserName = author.Name,
            Entity = entry.Metadata.ClrType.Name,
            EntityId = (Guid)entry.Property("Id").CurrentValue!,
            Action = entry.State switch { EntityState.Added => ChangeAction.Added, EntityState.Deleted => ChangeAction.Removed, _ => ChangeAction.Changed },
            Fields = JsonSerializer.Serialize(fields),
            Reason = author.Reason,
        };
    }

    private static FieldChange? Change(EntityState state, PropertyEntry property) => state switch
    {
        EntityState.Added when property.CurrentValue is not null => new FieldChange(property.Metadata.Name, null, Text(property.CurrentValue)),
        EntityState.Deleted when property.OriginalValue is not null => new FieldChange(property.Metadata.Name, Text(property.OriginalValue), null),
        EntityState.Modified when property is { IsModified: true, OriginalValue: TemplateContent before, CurrentValue: TemplateContent after } =>
            TemplateChanges.InWords(before, after) is { Length: > 0 } words ? new FieldChange(property.Metadata.Name, null, Shorten(words)) : null,
        EntityState.Modified when property.IsModified && !Equals(property.OriginalValue, property.CurrentValue) =>
            new FieldChange(property.Metadata.Name, Text(property.OriginalValue), Text(property.CurrentValue)),
        _ => null,
    };

    private static string? Text(object? value) => value switch
    {
        null => null,
        IEnumerable<string> several => Shorten(string.Join(", ", several)),
        IFormattable formattable => Shorten(formattable.ToString(value is DateTime ? "u" : null, CultureInfo.InvariantCulture)),
        _ => Shorten(value.ToString()),
    };

    private static string? Shorten(string? text) => text?.Length > LongestValue ? text[..LongestValue] + "…" : text;
}
