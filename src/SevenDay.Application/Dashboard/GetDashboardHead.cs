using System.Globalization;
using SevenDay.Application.Audits;
using SevenDay.Application.Availability;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;

namespace SevenDay.Application.Dashboard;

/// <summary>What stands above the dashboard, and a key under which what it shows may be kept. One command.</summary>
public static class GetDashboardHead
{
    /// <param name="Area">As the dashboard takes it.</param>
    [Requires(Permission.ViewDashboard)]
    public sealed record Query(string? Area = null) : IQuery<Result>;

    /// <param name="Key">Another one whenever the dashboard shows something else: other data, another day, area, organisation or reader who may see more or less.</param>
    public sealed record Result(DateOnly Today, ScopeChoice? Scope, IReadOnlyList<ScopeChoice> Scopes, string Key);

    internal sealed class Handler(PortalDbContext db, AvailabilityIndex index, ICurrentUser user, TimeProvider time) : IQueryHandler<Query, Result>
    {
        private static readonly Permission[] Parts = [Permission.ViewServices, Permission.ViewAudits, Permission.ViewWorkstreams, Permission.ViewMeasures];

        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var today = time.Today();
            // Read before anything that is shown: what changes in between is kept under a key that nobody asks for again.
            var stamp = (await db.StampsAsync(cancellationToken)).GetValueOrDefault(DataStamp.Board);
            var snapshot = await index.CurrentAsync(db, today, cancellationToken);
            var scope = GetDashboard.ScopeOf(snapshot, request.Area);
            return new Result(today, scope.Choice(), ScopeChoice.Of(snapshot), Key(stamp, today, scope.Id));
        }

        private string Key(Guid stamp, DateOnly today, Guid? scope)
        {
            var reader = RoundReader.Of(user);
            return string.Join('|', (object?[])
            [
                stamp, today.ToString("O", CultureInfo.InvariantCulture), scope, string.Concat(Parts.Select(p => user.Has(p) ? '1' : '0')), reader.Exact, .. reader.Own.Order(),
            ]);
        }
    }
}
