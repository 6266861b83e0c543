using System.Globalization;

namespace SevenDay.Application.Assessments.Returns;

/// <summary>What a return can be taken away as.</summary>
public enum ReturnFormat
{
    Docx,
    Xlsx,
}

/// <summary>A return as a file.</summary>
public sealed record ReturnFile(string Name, string ContentType, byte[] Content);

/// <summary>How a cell of a return reads.</summary>
public static class ReturnCell
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
