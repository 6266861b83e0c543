using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SevenDay.Domain.Areas;
using SevenDay.Domain.Audits;
using SevenDay.Domain.Claims;
using SevenDay.Domain.Hours;
using SevenDay.Domain.Measures;
using SevenDay.Domain.Organisations;
using SevenDay.Domain.Papers;
using SevenDay.Domain.Services;
using SevenDay.Domain.Workstreams;

namespace SevenDay.Data.Interceptors;

/// <summary>Marks what moved, in the save that moves it, so that an index on any node reads it again.</summary>
internal sealed class StampInterceptor : SaveChangesInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var db = (PortalDbContext)eventData.Context!;
        List<object> changed =
        [
            .. db.ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).Select(e => e.Entity),
        ];
        var moved = changed.SelectMany(Stamps).ToHashSet();
        if (moved.Count > 0) moved.Add(DataStamp.Board);
        foreach (var name in moved) Move(db, s => s.Name == name, () => new DataStamp { Name = name });
        foreach (var bucket in changed.OfType<MeasureValue>().Select(v => SeriesStamp.BucketOf(v.MeasureId, v.OrganisationId)).Distinct())
            Move(db, s => s.Bucket == bucket, () => new SeriesStamp { Bucket = bucket });
        return ValueTask.FromResult(result);
    }

    private static IEnumerable<string> Stamps(object entity) => entity switch
    {
        Service or ServiceHours or HoursException or BankHoliday or OrganisationArea or Area => [DataStamp.Hours],
        Organisation => [DataStamp.Hours, DataStamp.Organisations],
        Measure => [DataStamp.Measures],
        MeasureValue => [DataStamp.Values],
        Audit or AuditOrganisation or AuditTemplate or Workstream or Milestone or WorkstreamAction or PublicClaim or BoardPaper => [DataStamp.Board],
        _ => [],
    };

    private static void Move<T>(PortalDbContext db, Func<T, bool> isIt, Func<T> make)
        where T : class
    {
        // Written without reading it first: two savers wait for each other, and neither can be stale.
        var stamp = db.Set<T>().Local.FirstOrDefault(isIt) ?? db.Attach(make()).Entity;
        // Set through its entry, so that a save which looks for no changes itself still writes it.
        db.Entry(stamp).Property(nameof(DataStamp.Value)).CurrentValue = Guid.CreateVersion7();
    }
}
