using SevenDay.Domain.Hours;

namespace SevenDay.Domain.Pathways;

/// <summary>A pathway as it is worked out: its steps in order, and the services that can meet each.</summary>
public sealed record PathwayMap(Guid Id, string Name, IReadOnlyList<StepMap> Steps)
{
    /// <summary>Every service that meets a step, once.</summary>
    public IReadOnlyList<Guid> ServiceIds => [.. Steps.SelectMany(step => step.ServiceIds).Distinct()];

    /// <summary>When it runs while its services have the hours given.</summary>
    /// <param name="hours">By service; one that is not named is closed.</param>
    public PathwayAvailability With(IReadOnlyDictionary<Guid, WeeklyHours> hours) =>
        PathwayHours.Of([.. Steps.Select(step => (step.Name, step.With(hours)))]);
}

/// <summary>A step, met when any of its services is open.</summary>
public sealed record StepMap(string Name, IReadOnlyList<Guid> ServiceIds)
{
    /// <summary>When it is met while its services have the hours given.</summary>
    /// <param name="hours">By service; one that is not named is closed.</param>
    public WeeklyHours With(IReadOnlyDictionary<Guid, WeeklyHours> hours) =>
        ServiceIds.Aggregate(WeeklyHours.Closed, (all, id) => hours.TryGetValue(id, out var week) ? all.Union(week) : all);
}
