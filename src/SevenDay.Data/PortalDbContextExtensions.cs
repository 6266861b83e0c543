using Microsoft.EntityFrameworkCore;
using SevenDay.Domain;

namespace SevenDay.Data;

public static class PortalDbContextExtensions
{
    /// <summary>Makes the save fail when the row is no longer at the version the user saw, and raises the version even if only children change.</summary>
    public static void ExpectVersion(this PortalDbContext db, Entity entity, long version)
    {
        var property = db.Entry(entity).Property(e => e.Version);
        property.OriginalValue = version;
        property.IsModified = true;
    }

    /// <summary>Runs several statements as one, again from the start when the provider says so.</summary>
    public static Task<T> InTransactionAsync<T>(this PortalDbContext db, Func<Task<T>> work, CancellationToken token) =>
        db.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync(token);
            var result = await work();
            await transaction.CommitAsync(token);
            return result;
        });
}
