using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Domain.Digests;

namespace SevenDay.Application.Digests;

/// <summary>Digests to send now: those that wait, those to be tried again, and those that a node died with.</summary>
public static class ListDueDigests
{
    [Requires(Permission.Operate)]
    public sealed record Query(int Most = 100) : IQuery<IReadOnlyList<Guid>>;

    internal sealed class Handler(PortalDbContext db, TimeProvider time) : IQueryHandler<Query, IReadOnlyList<Guid>>
    {
        public async Task<IReadOnlyList<Guid>> Handle(Query request, CancellationToken cancellationToken)
        {
            var now = time.UtcNow();
            var dead = now - DigestDelivery.Lease;
            return await db.DigestDeliveries
                .Where(d => d.State == DeliveryState.Waiting && d.NextTryAtUtc <= now || d.State == DeliveryState.Sending && d.TakenAtUtc <= dead)
                .OrderBy(d => d.DueOn).ThenBy(d => d.Id).Select(d => d.Id).Take(request.Most).ToListAsync(cancellationToken);
        }
    }
}
