using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SevenDay.Domain.Areas;
using SevenDay.Domain.Hours;
using SevenDay.Domain.Organisations;
using SevenDay.Domain.Services;

namespace SevenDay.Data.Interceptors;

/// <summary>Marks that service hours moved, in the save that moves them, so that an index on any node reads them again.</summary>
internal sealed class StampInterceptor : SaveChangesInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var db = (PortalDbContext)eventData.Context!;
        var moved = db.ChangeTracker.Entries().Any(e =>
            e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted
            && e.Entity is Service or ServiceHours or HoursException or BankHoliday or Organisation or OrganisationArea or Area);
        if (!moved) return ValueTask.FromResult(result);

        // Written without reading it first: two savers wait for each other, and neither can be stale.
        var stamp = db.DataStamps.Local.FirstOrDefault(s => s.Name == DataStamp.Hours)
            ?? db.Attach(new DataStamp { Name = DataStamp.Hours }).Entity;
        // Set through its entry, so that a save which looks for no changes itself still writes it.
        db.Entry(stamp).Property(s => s.Value).CurrentValue = Guid.CreateVersion7();
        return ValueTask.FromResult(result);
    }
}
