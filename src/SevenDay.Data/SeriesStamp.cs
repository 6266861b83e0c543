namespace SevenDay.Data;

/// <summary>A stamp that a few series of values share: when one value changes, only those are read again.</summary>
public sealed class SeriesStamp
{
    /// <summary>Their rows never come or go.</summary>
    public const int Count = Sides * Sides;

    private const int Sides = 32;

    /// <summary>From 0 to one less than <see cref="Count"/>.</summary>
    public required int Bucket { get; init; }

    public Guid Value { get; set; }

    /// <summary>The bucket of a measure's values for an organisation. The random end of both keys spreads them evenly.</summary>
    public static int BucketOf(Guid measureId, Guid organisationId) => Side(measureId) * Sides + Side(organisationId);

    private static int Side(Guid id) => id.ToByteArray()[15] % Sides;
}
