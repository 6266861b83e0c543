namespace SevenDay.Domain;

/// <summary>Something with an identity that outlives its values.</summary>
public abstract class Entity
{
    /// <summary>Time-ordered key, made here and never by the database.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>Raised by one at every save; a save that names an older version is refused.</summary>
    public long Version { get; private set; }
}
