namespace SevenDay.Data;

/// <summary>Takes a new value whenever the data it stands for change, so that every node knows when to read them again.</summary>
public sealed class DataStamp
{
    /// <summary>Stands for services, their hours, the organisations that provide them and the areas they serve.</summary>
    public const string Hours = "hours";

    /// <summary>Stands for the names and codes of organisations.</summary>
    public const string Organisations = "organisations";

    /// <summary>Stands for everything that the dashboard shows.</summary>
    public const string Board = "board";

    private const int MeasureStamps = 32;

    public required string Name { get; init; }

    public Guid Value { get; set; }

    /// <summary>The stamp that a measure and its values share with a few others: a change of one value has only those read again.</summary>
    public static string OfMeasure(Guid measureId) => Measures(measureId.ToByteArray()[15] % MeasureStamps);

    /// <summary>All there are; their rows never come or go.</summary>
    internal static IEnumerable<string> Names => [Board, Hours, Organisations, .. Enumerable.Range(0, MeasureStamps).Select(Measures)];

    private static string Measures(int number) => $"measures-{number:00}";
}
