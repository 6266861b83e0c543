namespace SevenDay.Domain.Pathways;

/// <summary>Ordered steps a patient goes through. It runs when every step does.</summary>
public sealed class Pathway : Entity
{
    private readonly List<PathwayStep> _steps = [];

    private Pathway() { }

    public Pathway(string name, string? description = null)
    {
        Name = Guard.Text(name, 200, "the name of the pathway");
        Description = Guard.OptionalText(description, 1000, "the description");
    }

    public string Name { get; private set; } = "";

    public string? Description { get; private set; }

    public IReadOnlyList<PathwayStep> Steps => _steps;

    /// <summary>Adds a step at the end; any one of its services is enough for it to be met.</summary>
    public void AddStep(string name, IEnumerable<Guid> serviceIds) => _steps.Add(new PathwayStep(_steps.Count + 1, name, serviceIds));
}
