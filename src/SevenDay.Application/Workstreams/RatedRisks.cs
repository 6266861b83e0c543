using SevenDay.Domain.Workstreams;

namespace SevenDay.Application.Workstreams;

internal static class RatedRisks
{
    internal static RiskRating Rating(this IRatedRisk r) => new(r.Probability, r.Impact, r.ResidualProbability, r.ResidualImpact, r.ResidualBecause);

    internal static RiskPlan Plan(this IRatedRisk r) => new(r.OwnerRole, r.Response, r.ResponseInWords, r.NextReview);
}
