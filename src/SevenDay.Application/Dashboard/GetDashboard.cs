using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Audits;
using SevenDay.Application.Availability;
using SevenDay.Application.Claims;
using SevenDay.Application.Measures;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;

namespace SevenDay.Application.Dashboard;

/// <summary>What a board looks at first. It reads counts and what the indexes hold, so it costs the same however long the history is.</summary>
public static class GetDashboard
{
    /// <param name="Area">Id or name of an area; areas inside it count too. Milestones belong to the programme and are not filtered.</param>
    [Requires(Permission.ViewDashboard)]
    public sealed record Query(string? Area = null) : IQuery<Result>;

    /// <summary>A part is none when the role may not see it.</summary>
    public sealed record Result(
        DateOnly Today, string? Area, IReadOnlyList<AreaChoice> Areas, WeekPicture? Week, AuditCompliance? Audits, MilestoneStatus? Milestones,
        IReadOnlyList<MeasureSummary>? Measures, ClaimCounts? Claims);

    public sealed record AreaChoice(Guid Id, string Name);

    internal sealed class Handler(PortalDbContext db, AvailabilityIndex index, MeasureIndex measures, RoundReading reading, ICurrentUser user, TimeProvider time) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var today = time.Today();
            var snapshot = await index.CurrentAsync(db, today, cancellationToken);
            var area = snapshot.Area(request.Area);
            var within = area is null ? null : snapshot.OrganisationsIn(area);
            var services = within is null ? snapshot.Running : snapshot.Of(within);
            return new Result(
                today, area?.Name,
                [.. snapshot.Areas.Select(a => new AreaChoice(a.Id, a.Name))],
                user.Has(Permission.ViewServices) ? snapshot.Picture(services) : null,
                user.Has(Permission.ViewAudits) ? await AuditCompliance.ReadAsync(db, reading, snapshot, within, cancellationToken) : null,
                user.Has(Permission.ViewWorkstreams) ? MilestoneStatus.Of(await MilestonesAsync(cancellationToken), today) : null,
                user.Has(Permission.ViewMeasures) ? Success(await measures.CurrentAsync(db, cancellationToken), within) : null,
                user.Has(Permission.ViewWorkstreams) ? ClaimCounts.Of(await db.EvidenceAsync(db.PublicClaims.Standing(), cancellationToken)) : null);
        }

        private Task<List<MilestoneLine>> MilestonesAsync(CancellationToken token) => (
            from m in db.Milestones.AsNoTracking().Where(m => m.SupersededBecause == null)
            join w in db.Workstreams on m.WorkstreamId equals w.Id
            orderby m.Forecast, m.Title, m.Id
            select new MilestoneLine(w.Id, w.Name, m.Title, m.Baseline, m.Forecast, m.CompletedOn, m.Note, m.IsIllustrative)).ToListAsync(token);

        private static IReadOnlyList<MeasureSummary> Success(IReadOnlyList<MeasureSummary> measures, IReadOnlySet<Guid>? within) =>
        [
            .. measures.Where(m => m.IsSuccessMeasure).Select(m => within is null
                ? m
                : m with { Series = [.. m.Series.Where(s => within.Contains(s.OrganisationId))] }),
        ];
    }
}
