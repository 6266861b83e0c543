using SevenDay.Application.Audits;
using SevenDay.Application.Availability;
using SevenDay.Application.Claims;
using SevenDay.Application.Errors;
using SevenDay.Application.Measures;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;

namespace SevenDay.Application.Dashboard;

/// <summary>What a board looks at first. It reads counts and what the indexes hold, so it costs the same however long the history is.</summary>
public static class GetDashboard
{
    /// <param name="Area">Id or name of an area, in which areas inside it count too, or of an organisation. What belongs to the programme is not narrowed: milestones, workstreams and claims.</param>
    [Requires(Permission.ViewDashboard)]
    public sealed record Query(string? Area = null) : IQuery<Result>;

    /// <summary>A part is none when the role may not see it.</summary>
    public sealed record Result(
        DateOnly Today, ScopeChoice? Scope, WeekPicture? Week, AuditCompliance? Audits, MilestoneStatus? Milestones,
        IReadOnlyList<WorkstreamLine>? Workstreams, IReadOnlyList<MeasureSummary>? Measures, ClaimCounts? Claims, EnteredSince? Entered);

    internal static Scope ScopeOf(AvailabilitySnapshot snapshot, string? area) => Scope.Find(snapshot, area)
        ?? throw new InvalidException($"No area or organisation is called “{area}”. Choose one from the list.", nameof(Query.Area));

    internal sealed class Handler(PortalDbContext db, AvailabilityIndex index, MeasureIndex measures, RoundReading reading, ClaimReading claims, ICurrentUser user, TimeProvider time) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var today = time.Today();
            var snapshot = await index.CurrentAsync(db, today, cancellationToken);
            var scope = ScopeOf(snapshot, request.Area);
            var workstreams = user.Has(Permission.ViewWorkstreams) ? await WorkstreamLines.ReadAsync(db, today, cancellationToken) : null;
            return new Result(
                today, scope.Choice(),
                user.Has(Permission.ViewServices) ? snapshot.Picture(scope.Running(snapshot)) : null,
                user.Has(Permission.ViewAudits) ? await AuditCompliance.ReadAsync(db, reading, snapshot, scope, cancellationToken) : null,
                workstreams?.Milestones, workstreams?.Open,
                user.Has(Permission.ViewMeasures) ? Success(await measures.CurrentAsync(db, cancellationToken), scope) : null,
                user.Has(Permission.ViewWorkstreams) ? ClaimCounts.Of(await claims.EvidenceAsync(db.PublicClaims.Standing(), cancellationToken)) : null,
                user.Has(Permission.ViewWorkstreams) ? await EnteredSince.ReadAsync(db, cancellationToken) : null);
        }

        private static IReadOnlyList<MeasureSummary> Success(IReadOnlyList<MeasureSummary> measures, Scope scope) =>
        [
            .. measures.Where(m => m.IsSuccessMeasure).Select(m => m with { Series = [.. m.Series.Where(s => scope.Holds(s.OrganisationId))] }),
        ];
    }
}
