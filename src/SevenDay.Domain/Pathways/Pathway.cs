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

    /// <summary>Puts other steps in place of those there are, in the order given.</summary>
    public void ReplaceSteps(IEnumerable<(string Name, IReadOnlyList<Guid> ServiceIds)> steps)
    {
        _steps.Clear();
        foreach (var (name, serviceIds) in steps) AddStep(name, serviceIds);
    }

    /// <summary>Adds a step at the end; any one of its services is enough for it to be met.</summary>
    public void AddStep(string name, IEnumerable<Guid> serviceIds) => _steps.Add(new PathwayStep(_steps.Count + 1, name, serviceIds));
}
