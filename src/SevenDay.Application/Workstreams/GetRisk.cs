using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Pipeline;
using SevenDay.Application.Security;
using SevenDay.Application.Time;
using SevenDay.Data;
using SevenDay.Domain.Workstreams;

namespace SevenDay.Application.Workstreams;

/// <summary>One risk with everything that happened to it.</summary>
public static class GetRisk
{
    [Requires(Permission.ViewWorkstreams)]
    public sealed record Query(Guid Id) : IQuery<Result>;

    /// <param name="History">The latest first.</param>
    public sealed record Result(
        Guid Id, long Version, DateOnly AsOf, Guid WorkstreamId, string Workstream, string Title, string Cause, string Effect, string OwnerRole,
        RiskMark Now, RiskMark Residual, string? ResidualBecause, RiskResponse Response, string ResponseInWords, DateOnly NextReview,
        DateOnly? ClosedOn, string? ClosedBecause, bool IsIllustrative, IReadOnlyList<Step> History)
    {
        public bool IsOverdue => ClosedOn is null && NextReview < AsOf;
    }

    /// <param name="Before">The score until then; none for the first.</param>
    public sealed record Step(RiskStep What, DateOnly On, RiskMark Mark, RiskMark? Before, string? Note);

    internal sealed class Handler(PortalDbContext db, TimeProvider time) : IQueryHandler<Query, Result>
    {
        public async Task<Result> Handle(Query request, CancellationToken cancellationToken)
        {
            var found = await (
                from risk in db.Risks.AsNoTracking()
                join workstream in db.Workstreams on risk.WorkstreamId equals workstream.Id
                where risk.Id == request.Id
                select new { Risk = risk, Workstream = workstream.Name }).OneOrNotFoundAsync("risk", cancellationToken);
            var steps = await db.RiskReviews.AsNoTracking().Where(v => v.RiskId == request.Id).OrderBy(v => v.Number)
                .Select(v => new Step(v.Step, v.On, new RiskMark(v.Probability, v.Impact), null, v.Note)).ToListAsync(cancellationToken);
            var r = found.Risk;
            return new Result(
                r.Id, r.Version, time.Today(), r.WorkstreamId, found.Workstream, r.Title, r.Cause, r.Effect, r.OwnerRole,
                new RiskMark(r.Probability, r.Impact), new RiskMark(r.ResidualProbability, r.ResidualImpact), r.ResidualBecause, r.Response, r.ResponseInWords, r.NextReview,
                r.ClosedOn, r.ClosedBecause, r.IsIllustrative, [.. steps.Select((s, at) => at == 0 ? s : s with { Before = steps[at - 1].Mark }).Reverse()]);
        }
    }
}
