using SevenDay.Domain.Audits;

namespace SevenDay.Application.Audits.Findings;

/// <summary>Cases of one criterion of a round on one kind of day.</summary>
internal sealed record CriterionCount(Guid AuditId, string CriterionKey, AuditDay Day, int Met, int Judged);
