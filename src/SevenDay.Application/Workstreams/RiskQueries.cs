using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Paging;
using SevenDay.Data;
using SevenDay.Domain.Workstreams;

namespace SevenDay.Application.Workstreams;

internal static class RiskQueries
{
    /// <summary>The risk with its history, if it is still as the user saw it.</summary>
    internal static async Task<Risk> OneRiskAsync(this DbSet<Risk> risks, Guid id, long version, CancellationToken token)
    {
        var risk = await risks.Include(r => r.Reviews).AsSingleQuery().Where(r => r.Id == id).OneOrNotFoundAsync("risk", token);
        return risk.Version == version ? risk : throw new StaleException();
    }

    internal static IQueryable<Risk> Matching(this IQueryable<Risk> risks, RiskFilter filter, DateOnly today)
    {
        if (!string.IsNullOrWhiteSpace(filter.Search))
        {
            var pattern = LikePattern.Containing(filter.Search);
            risks = risks.Where(r => EF.Functions.Like(r.Title, pattern, LikePattern.Escape) || EF.Functions.Like(r.Cause, pattern, LikePattern.Escape)
                || EF.Functions.Like(r.Effect, pattern, LikePattern.Escape) || EF.Functions.Like(r.OwnerRole, pattern, LikePattern.Escape));
        }
        if (filter.Workstream is { } workstream) risks = risks.Where(r => r.WorkstreamId == workstream);
        if (filter.Probability is { } probability) risks = risks.Where(r => r.Probability == probability);
        if (filter.Impact is { } impact) risks = risks.Where(r => r.Impact == impact);
        return filter.State switch
        {
            RiskState.Open => risks.Where(r => r.ClosedOn == null),
            RiskState.Overdue => risks.Where(r => r.ClosedOn == null && r.NextReview < today),
            RiskState.Closed => risks.Where(r => r.ClosedOn != null),
            _ => risks,
        };
    }

    /// <summary>The highest score first, then the one whose review comes first.</summary>
    internal static IOrderedQueryable<Risk> ByScore(this IQueryable<Risk> risks) =>
        risks.OrderByDescending(r => r.Probability * r.Impact).ThenBy(r => r.NextReview).ThenBy(r => r.Title).ThenBy(r => r.Id);

    internal static IQueryable<RiskItem> Items(this IQueryable<Risk> risks, PortalDbContext db) =>
        from r in risks
        select new RiskItem(
            r.Id, r.WorkstreamId, db.Workstreams.Where(w => w.Id == r.WorkstreamId).Select(w => w.Name).First(), r.Title, r.OwnerRole,
            new RiskMark(r.Probability, r.Impact), new RiskMark(r.ResidualProbability, r.ResidualImpact), r.Response, r.NextReview, r.ClosedOn, r.IsIllustrative);
}
