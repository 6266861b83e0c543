using System.Text.RegularExpressions;

namespace SevenDay.Application.Imports;

/// <summary>Keeps a spreadsheet from running a text as a formula: an apostrophe before it, which reading takes away again.</summary>
internal static partial class SpreadsheetText
{
    internal static string Guard(string text) => Runs().IsMatch(text) ? "'" + text : text;

    internal static string Unguard(string text) => Guarded().IsMatch(text) ? text[1..] : text;

    /// <summary>Whether a spreadsheet would take the text as a formula once somebody edits the cell.</summary>
    internal static bool IsFormulaLike(string text) => Runs().IsMatch(text);

    [GeneratedRegex(@"^'*[=+\-@\t\r]")]
    private static partial Regex Runs();

    [GeneratedRegex(@"^'+[=+\-@\t\r]")]
    private static partial Regex Guarded();
}
