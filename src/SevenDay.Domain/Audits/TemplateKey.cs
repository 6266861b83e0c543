using System.Text;
using System.Text.RegularExpressions;

namespace SevenDay.Domain.Audits;

/// <summary>The short names of questions and criteria: they head the columns of files and name the answers in entries.</summary>
public static partial class TemplateKey
{
    /// <summary>Longest key, in characters.</summary>
    public const int Longest = 40;

    /// <summary>Columns of the file of entries, and words of addresses.</summary>
    private static readonly string[] Reserved = ["audit", "organisation_ods", "organisation", "new"];

    /// <summary>What is wrong with a key; none when it is fine.</summary>
    public static string? ProblemWith(string? key) =>
        string.IsNullOrEmpty(key) ? "Enter a short name."
        : key.Length > Longest ? $"Shorten the short name to {Longest} characters or fewer."
        : !Shape().IsMatch(key) ? "Begin the short name with a letter and use only a to z, 0 to 9 and underscores, such as first_review."
        : Reserved.Contains(key) ? $"The short name “{key}” has another meaning in the portal. Choose another."
        : null;

    /// <summary>A key made from words that is not taken: “First review” is <c>first_review</c>.</summary>
    public static string From(string words, IEnumerable<string> taken)
    {
        var plain = string.Concat(words.Normalize(NormalizationForm.FormKD).Where(c => char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.NonSpacingMark)).ToLowerInvariant();
        var key = Others().Replace(plain, "_").Trim('_');
        if (key.Length == 0 || !char.IsAsciiLetterLower(key[0])) key = ("q_" + key).TrimEnd('_');
        key = (key.Length > Longest - 4 ? key[..(Longest - 4)] : key).TrimEnd('_');
        var used = taken.Concat(Reserved).ToHashSet(StringComparer.Ordinal);
        return used.Contains(key) ? Enumerable.Range(2, 9998).Select(n => $"{key}_{n}").First(candidate => !used.Contains(candidate)) : key;
    }

    [GeneratedRegex("^[a-z][a-z0-9_]*$")]
    private static partial Regex Shape();

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex Others();
}
