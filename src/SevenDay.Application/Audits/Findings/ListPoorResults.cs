using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;

namespace SevenDay.Application.Audits.Findings;

/// <summary>Poor results from which no action was raised, of one round or of all that are not long over.</summary>
public static class ListPoorResults
{
    /// <param name="AuditId">None for every round.</param>
    [Requires(Permission.ManageAudits)]
    public sealed record Query(Guid? AuditId = null) : IQuery<Result>;

    /// <param name="Waiting">Those that nobody has answered.</param>
    /// <param name="Dismissed">Those for which somebody said why they need no action.</param>
    /// <param name="Today">The day of the list.</param>
    public sealed record Result(IReadOnlyList<PoorResult> Waiting, IReadOnlyList<PoorResult> Dismissed, DateOnly Today)
    {
        /// <summary>Rounds that ended longer ago are not listed.</summary>
        public const int Days = PoorResults.Days;
    }

    internal sealed class Handler(PortalDbContext db, TimeProvider time) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var today = time.Today();
            var rounds = request.AuditId is { } id ? db.Audits.WithResults().Where(a => a.Id == id) : db.RecentRounds(today);
            var found = await PoorResults.ReadAsync(db, rounds, cancellationToken);
            return new Result([.. found.Where(p => p.DismissedBecause is null)], [.. found.Where(p => p.DismissedBecause is not null)], today);
        }
    }
}
