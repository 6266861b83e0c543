using System.Globalization;

namespace SevenDay.Application.Disclosure;

/// <summary>A count as a reader may see it; none when it is too small to show.</summary>
public readonly record struct PublishedCount(int? Value)
{
    /// <summary>The smallest and largest counts that are hidden.</summary>
    private const int Smallest = 1, Largest = 7;

    /// <summary>The count itself for somebody with case access; for others 1 to 7 are hidden and the rest rounded to the nearest 5.</summary>
    public static PublishedCount Of(int count, bool exact) => new(
        exact || count == 0 ? count
        : count is >= Smallest and <= Largest ? null
        : (int)Math.Round(count / 5.0, MidpointRounding.AwayFromZero) * 5);

    public override string ToString() => Value?.ToString(CultureInfo.InvariantCulture) ?? "*";
}
