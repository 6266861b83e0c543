using SevenDay.Domain.Hours;

namespace SevenDay.Domain.Pathways;

/// <summary>When no single service can help a pathway, because the steps named are closed together.</summary>
/// <param name="PathwayId">The pathway.</param>
/// <param name="Steps">In their order. A single step is named when no service can meet it at all.</param>
/// <param name="Hours">The minutes of the week in which exactly these steps are closed.</param>
public sealed record ClosedTogether(Guid PathwayId, IReadOnlyList<string> Steps, WeeklyHours Hours);
