using System.Globalization;

namespace SevenDay.Web.Charts;

internal static class ChartWords
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>A value with its unit: 76.2%, 3.4 days.</summary>
    public static string Amount(double value, string unit, int decimals)
    {
        var number = value.ToString($"N{decimals}", English);
        return unit == "%" ? $"{number}%" : unit == "" ? number : $"{number} {unit}";
    }

    /// <summary>A tick on an axis: the unit only where it is one character.</summary>
    public static string Tick(double value, string unit) => value.ToString("#,0.###", English) + (unit == "%" ? "%" : "");

    /// <summary>A proportion from 0 to 1 as a whole percentage, or "not shown" for a small number.</summary>
    public static string Percent(double? proportion) => proportion is { } value ? (value * 100).ToString("0", English) + "%" : "not shown";

    public static string Percent1(double? proportion) => proportion is { } value ? (value * 100).ToString("0.0", English) + "%" : "*";

    public static string Count(int? count) => count?.ToString("N0", English) ?? "*";

    /// <summary>"Oct 2025" where every period is a month, else the day.</summary>
    public static string Period(DateOnly period, bool months) => period.ToString(months ? "MMM yyyy" : "d MMM yyyy", English);

    public static string Month(DateOnly period, bool months) => period.ToString(months ? "MMM" : "d MMM", English);

    public static string Slug(string title) => string.Join('-', new string([.. title.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : ' ')])
        .Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Breaks a label into lines of about so many characters; the last line ends in … when words are left over.</summary>
    public static IReadOnlyList<string> Wrap(string text, int width, int lines)
    {
        var result = new List<string> { "" };
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            if (result[^1].Length == 0)
                result[^1] = word;
            else if (result[^1].Length + word.Length < width)
                result[^1] += " " + word;
            else
                result.Add(word);
        return result.Count <= lines ? result : [.. result[..(lines - 1)], result[lines - 1] + "…"];
    }
}
