namespace SevenDay.Domain.Engagement;

/// <summary>A workshop with a box, into which people put what nobody says aloud.</summary>
public sealed class Workshop : Entity
{
    private Workshop() { }

    /// <param name="name">What the workshop is called.</param>
    /// <param name="heldOn">The local day.</param>
    public Workshop(string name, DateOnly heldOn) => (Name, HeldOn, IsOpen) = (Guard.Text(name, 200, "the name of the workshop"), heldOn, true);

    public string Name { get; private set; } = "";

    public DateOnly HeldOn { get; private set; }

    /// <summary>Whether the box takes notes.</summary>
    public bool IsOpen { get; private set; }

    /// <exception cref="DomainRuleException">It is so already.</exception>
    public void Set(bool open)
    {
        if (open == IsOpen) throw new DomainRuleException(open ? "The box is open already." : "The box is closed already.");
        IsOpen = open;
    }
}
