namespace SevenDay.Data;

/// <summary>Takes a new value whenever the data it stands for change, so that every node knows when to read them again.</summary>
public sealed class DataStamp
{
    /// <summary>Stands for services, their hours, the organisations that provide them and the areas they serve.</summary>
    public const string Hours = "hours";

    /// <summary>Stands for the names and codes of organisations.</summary>
    public const string Organisations = "organisations";

    /// <summary>Stands for the definitions of measures.</summary>
    public const string Measures = "measures";

    /// <summary>Stands for the values of measures; which of them, the <see cref="SeriesStamp"/> of each says.</summary>
    public const string Values = "values";

    /// <summary>Stands for everything that the dashboard shows.</summary>
    public const string Board = "board";

    public required string Name { get; init; }

    public Guid Value { get; set; }

    /// <summary>All there are; their rows never come or go.</summary>
    internal static IEnumerable<string> Names => [Board, Hours, Measures, Organisations, Values];
}
