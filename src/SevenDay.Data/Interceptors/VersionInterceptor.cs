using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SevenDay.Domain;
using SevenDay.Domain.Hours;
using SevenDay.Domain.Services;

namespace SevenDay.Data.Interceptors;

/// <summary>Raises the version of everything saved. Row versions of the database would lose updates in silence on SQLite.</summary>
internal sealed class VersionInterceptor : SaveChangesInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        TouchServices((PortalDbContext)eventData.Context!);
        foreach (var entry in eventData.Context!.ChangeTracker.Entries<Entity>())
        {
            if (entry.State is not (EntityState.Added or EntityState.Modified)) continue;
            var version = entry.Property(e => e.Version);
            version.CurrentValue = entry.State == EntityState.Added ? 1 : version.OriginalValue + 1;
        }
        return ValueTask.FromResult(result);
    }

    /// <summary>Hours and exceptions belong to their service: its version tells every reader that they have changed.</summary>
    private static void TouchServices(PortalDbContext db)
    {
        var touched = db.ChangeTracker.Entries()
            .Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .Select(e => e.Entity switch { ServiceHours hours => hours.ServiceId, HoursException exception => exception.ServiceId, _ => (Guid?)null })
            .OfType<Guid>().ToHashSet();
        if (touched.Count == 0) return;
        foreach (var service in db.ChangeTracker.Entries<Service>().Where(s => s.State == EntityState.Unchanged && touched.Contains(s.Entity.Id)))
            service.Property(s => s.Version).IsModified = true;
    }
}
