namespace SevenDay.Domain.Pathways;

/// <summary>Ordered steps a patient goes through. It runs when every step does.</summary>
public sealed class Pathway : Entity
{
    private readonly List<PathwayStep> _steps = [];

    private Pathway() { }

    public Pathway(string name, string? description = null)
    {
        Describe(name, description);
    }

    public string Name { get; private set; } = "";

    public string? Description { get; private set; }

    public IReadOnlyList<PathwayStep> Steps => _steps;

    public void Describe(string name, string? description)
    {
        Name = Guard.Text(name, 200, "the name of the pathway");
        Description = Guard.OptionalText(description, 1000, "the description");
    }

    /// <summary>Adds a step at the end; any one of its services is enough for it to be met.</summary>
    public void AddStep(string name, IEnumerable<Guid> serviceIds) => _steps.Add(new PathwayStep(_steps.Count + 1, name, serviceIds));

    /// <summary>Gives a step another name and other services.</summary>
    /// <returns>False when there is no such step.</returns>
    public bool ChangeStep(Guid stepId, string name, IEnumerable<Guid> serviceIds)
    {
        var step = Find(stepId);
        step?.Change(name, serviceIds);
        return step is not null;
    }

    /// <summary>Puts a step one place nearer to the start or to the end; the first stays first and the last stays last.</summary>
    /// <returns>False when there is no such step.</returns>
    public bool MoveStep(Guid stepId, bool towardsStart)
    {
        if (Find(stepId) is not { } step) return false;
        var neighbour = _steps.Find(s => s.Position == step.Position + (towardsStart ? -1 : 1));
        if (neighbour is not null) (step.Position, neighbour.Position) = (neighbour.Position, step.Position);
        return true;
    }

    /// <summary>Takes a step out; those after it move up.</summary>
    /// <returns>False when there is no such step.</returns>
    public bool RemoveStep(Guid stepId)
    {
        if (Find(stepId) is not { } step) return false;
        _steps.Remove(step);
        foreach (var later in _steps.Where(s => s.Position > step.Position)) later.Position--;
        return true;
    }

    private PathwayStep? Find(Guid stepId) => _steps.Find(s => s.Id == stepId);
}
