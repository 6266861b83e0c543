using System.Globalization;

namespace SevenDay.Application.Documents;

/// <summary>How a cell of a document reads.</summary>
public static class DocumentCell
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public static bool IsNumber(object? cell) => cell is int or double;

    /// <summary>“82.9%”, “41”, “5 November 2026” or the text; a dash for nothing.</summary>
    public static string InWords(object? cell) => cell switch
    {
        null => "–",
        double share => share.ToString("0.0%", English),
        DateOnly day => day.ToString("d MMMM yyyy", English),
        _ => Convert.ToString(cell, English)!,
    };
}
