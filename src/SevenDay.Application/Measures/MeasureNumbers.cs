using System.Globalization;
using System.Text.RegularExpressions;
using SevenDay.Analytics;
using SevenDay.Domain.Measures;

namespace SevenDay.Application.Measures;

/// <summary>Turns stored readings into numbers in the unit of their measure.</summary>
internal static partial class MeasureNumbers
{
    /// <summary>A value as it is, else the numerator over the denominator: times 100 for “%”, times 1,000 for “per 1,000 …”.</summary>
    internal static double Value(string unit, long? numerator, long? denominator, double? value) =>
        value ?? (double)numerator!.Value / denominator!.Value * Multiplier(unit);

    internal static ImprovementDirection Direction(this Improvement improvement) => improvement switch
    {
        Improvement.Increase => ImprovementDirection.Increase,
        Improvement.Decrease => ImprovementDirection.Decrease,
        _ => ImprovementDirection.Neutral,
    };

    private static double Multiplier(string unit) => unit == "%" ? 100
        : Per().Match(unit) is { Success: true } match ? double.Parse(match.Groups[1].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture)
        : 1;

    [GeneratedRegex("^per ([0-9][0-9,]{0,11})", RegexOptions.IgnoreCase)]
    private static partial Regex Per();
}
