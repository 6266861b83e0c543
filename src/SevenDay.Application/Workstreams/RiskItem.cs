using SevenDay.Domain.Workstreams;

namespace SevenDay.Application.Workstreams;

/// <summary>A risk in a list.</summary>
/// <param name="ClosedOn">None while it is open.</param>
public sealed record RiskItem(
    Guid Id, Guid WorkstreamId, string Workstream, string Title, string OwnerRole, RiskMark Now, RiskMark Residual, RiskResponse Response, DateOnly NextReview,
    DateOnly? ClosedOn, bool IsIllustrative)
{
    /// <summary>Open, with a review that should have been held before this day.</summary>
    public bool IsOverdueOn(DateOnly today) => ClosedOn is null && NextReview < today;
}
