namespace SevenDay.Analytics.Tests;

/// <summary>Deaths after emergency admission at Southend, 18 and over, by year: weekend then weekday.</summary>
internal static class SouthendTable
{
    public static readonly TwoByTwo[] Years =
    [
        new(434, 5054, 1362, 18453),
        new(425, 5602, 1269, 19907),
        new(448, 5897, 1397, 20694),
        new(413, 6058, 1241, 21288),
        new(387, 6008, 1173, 21446),
        new(399, 5748, 1032, 20603),
    ];

    public static readonly TwoByTwo All = new(2506, 34367, 7474, 122391);

    public static (double, double, double) Percent(Estimate? estimate, int digits = 3) => (
        Math.Round(estimate!.Value * 100, digits), Math.Round(estimate.Lower * 100, digits), Math.Round(estimate.Upper * 100, digits));

    public static (double, double, double) Ratio(Estimate? estimate, int digits = 4) => (
        Math.Round(estimate!.Value, digits), Math.Round(estimate.Lower, digits), Math.Round(estimate.Upper, digits));
}
