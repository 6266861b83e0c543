namespace SevenDay.Domain.Areas;

/// <summary>A place in the tree of system, alliance and neighbourhood.</summary>
public sealed class Area : Entity
{
    private Area() { }

    public Area(string name, AreaKind kind, Guid? parentId = null, int? population = null)
    {
        Name = Guard.Text(name, 200, "the name of the area");
        if (kind == AreaKind.System != parentId is null)
            throw new DomainRuleException("A system has no area above it; every other area has one.");
        if (population < 0) throw new DomainRuleException("A population cannot be below zero.");
        (Kind, ParentId, Population) = (kind, parentId, population);
    }

    public string Name { get; private set; } = "";

    public AreaKind Kind { get; private set; }

    /// <summary>The area that holds this one; none for a system.</summary>
    public Guid? ParentId { get; private set; }

    /// <summary>People who live there, where known.</summary>
    public int? Population { get; private set; }
}
