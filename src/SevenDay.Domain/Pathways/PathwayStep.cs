namespace SevenDay.Domain.Pathways;

/// <summary>A step of a pathway, met when any of its services is open.</summary>
public sealed class PathwayStep : Entity
{
    private readonly List<PathwayStepService> _services = [];

    private PathwayStep() { }

    internal PathwayStep(int position, string name, IEnumerable<Guid> serviceIds)
    {
        Position = position;
        Name = Guard.Text(name, 200, "the name of the step");
        _services.AddRange(serviceIds.Distinct().Select(id => new PathwayStepService(id)));
    }

    /// <summary>1 for the first step.</summary>
    public int Position { get; internal set; }

    public string Name { get; private set; } = "";

    public IReadOnlyList<PathwayStepService> Services => _services;

    internal void Change(string name, IEnumerable<Guid> serviceIds)
    {
        Name = Guard.Text(name, 200, "the name of the step");
        var wanted = serviceIds.ToHashSet();
        _services.RemoveAll(s => !wanted.Remove(s.ServiceId));
        _services.AddRange(wanted.Select(id => new PathwayStepService(id)));
    }
}

/// <summary>That a service can meet a step.</summary>
public sealed class PathwayStepService
{
    private PathwayStepService() { }

    internal PathwayStepService(Guid serviceId) => ServiceId = serviceId;

    public Guid ServiceId { get; private set; }
}
