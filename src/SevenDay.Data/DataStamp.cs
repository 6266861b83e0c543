namespace SevenDay.Data;

/// <summary>Takes a new value whenever the data it stands for change, so that every node knows when to read them again.</summary>
public sealed class DataStamp
{
    /// <summary>Stands for services, their hours, the organisations that provide them and the areas they serve.</summary>
    public const string Hours = "hours";

    public required string Name { get; init; }

    public Guid Value { get; set; }
}
