using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Domain.Services;

namespace SevenDay.Application.Services;

/// <summary>The space a service has, as its staff last said, and what they said before.</summary>
public static class GetCapacity
{
    private const int Shown = 10;

    [Requires(Permission.ViewServices)]
    public sealed record Query(Guid ServiceId) : IQuery<Result>;

    /// <param name="Last">None when nobody ever said anything.</param>
    /// <param name="IsCurrent">Whether that was in the last 24 hours: else it says nothing of now.</param>
    /// <param name="Earlier">A few before it, the latest first.</param>
    public sealed record Result(CapacitySaid? Last, bool IsCurrent, IReadOnlyList<CapacitySaid> Earlier);

    internal sealed class Handler(PortalDbContext db, TimeProvider time) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var reports = await db.CapacityReports.AsNoTracking().Where(r => r.ServiceId == request.ServiceId)
                .OrderByDescending(r => r.Number).Take(Shown + 1).ToListAsync(cancellationToken);
            var isCurrent = reports.Count > 0 && reports[0].AtUtc >= CapacityReport.CurrentSince(time.UtcNow());
            return new Result(reports.Select(CapacitySaid.Of).FirstOrDefault(), isCurrent, [.. reports.Skip(1).Select(CapacitySaid.Of)]);
        }
    }
}
