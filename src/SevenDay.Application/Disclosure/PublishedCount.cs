using System.Globalization;

namespace SevenDay.Application.Disclosure;

/// <summary>A count as a reader may see it; none when it is too small to show.</summary>
/// <param name="IsWithheld">Not shown although it may be large: others would give away a small one if it were.</param>
public readonly record struct PublishedCount(int? Value, bool IsWithheld = false)
{
    /// <summary>Held back so that a small count cannot be worked out from others.</summary>
    public static readonly PublishedCount Withheld = new(null, true);

    /// <summary>The smallest and largest counts that are hidden.</summary>
    internal const int Smallest = 1, Largest = 7;

    /// <summary>How far a rounded count can be from the count.</summary>
    private const int FurthestOff = 2;

    /// <summary>The count itself for somebody with case access; for others 1 to 7 are hidden and the rest rounded to the nearest 5.</summary>
    public static PublishedCount Of(int count, bool exact) => new(
        exact || count == 0 ? count
        : count is >= Smallest and <= Largest ? null
        : (int)Math.Round(count / 5.0, MidpointRounding.AwayFromZero) * 5);

    /// <summary>Between what values a count lies that somebody without case access sees as this.</summary>
    internal (int Low, int High) Range => Value switch
    {
        null => IsWithheld ? (0, int.MaxValue) : (Smallest, Largest),
        0 => (0, 0),
        { } rounded => (Math.Max(Largest + 1, rounded - FurthestOff), rounded + FurthestOff),
    };

    public override string ToString() => Value?.ToString(CultureInfo.InvariantCulture) ?? (IsWithheld ? "not shown" : "*");
}
