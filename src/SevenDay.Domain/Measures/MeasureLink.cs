namespace SevenDay.Domain.Measures;

/// <summary>That two measures are to be read beside each other: what one gains, the other may lose.</summary>
public sealed class MeasureLink : Entity
{
    private MeasureLink() { }

    /// <param name="one">A measure.</param>
    /// <param name="other">The other; which comes first does not matter.</param>
    /// <param name="why">What a reader sees by both.</param>
    /// <exception cref="DomainRuleException">Both are the same, or no reason is given.</exception>
    public MeasureLink(Guid one, Guid other, string why)
    {
        if (one == other) throw new DomainRuleException("A measure cannot be read beside itself. Choose another one.");
        (FirstId, SecondId) = Ordered(one, other);
        Why = Guard.Text(why, 300, "why they are read beside each other");
    }

    /// <summary>The one with the smaller key, so that a pair is stored once.</summary>
    public Guid FirstId { get; private set; }

    public Guid SecondId { get; private set; }

    public string Why { get; private set; } = "";

    /// <summary>A pair as it is stored.</summary>
    public static (Guid First, Guid Second) Ordered(Guid one, Guid other) => one.CompareTo(other) < 0 ? (one, other) : (other, one);
}
