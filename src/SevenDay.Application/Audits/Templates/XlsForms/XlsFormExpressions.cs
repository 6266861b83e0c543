using System.Globalization;
using System.Text.RegularExpressions;

namespace SevenDay.Application.Audits.Templates.XlsForms;

/// <summary>The few expressions that are taken over.</summary>
internal static partial class XlsFormExpressions
{
    /// <summary><c>${question} = 'answer'</c>; none for anything else.</summary>
    internal static (string Question, string Answer)? Condition(string text) =>
        Equal().Match(text) is { Success: true } match ? (match.Groups["question"].Value, match.Groups["answer"].Value) : null;

    /// <summary><c>. &gt;= 0 and . &lt;= 10</c>, and <c>. &gt;= ${question}</c> for dates; parts that are something else are named.</summary>
    internal static (int? AtLeast, int? AtMost, string? NotBefore, IReadOnlyList<string> Others) Limits(string text)
    {
        int? least = null, most = null;
        string? earlier = null;
        var others = new List<string>();
        foreach (var part in And().Split(text.Trim()).Where(p => p.Length > 0))
        {
            var match = Limit().Match(part);
            var number = int.TryParse(match.Groups["number"].Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var parsed) ? parsed : (int?)null;
            if (match.Groups["sign"].Value == ">=" && number is not null && least is null) least = number;
            else if (match.Groups["sign"].Value == "<=" && number is not null && most is null) most = number;
            else if (match.Groups["sign"].Value == ">=" && match.Groups["question"] is { Success: true } question && earlier is null) earlier = question.Value;
            else others.Add(part.Trim());
        }
        return (least, most, earlier, others);
    }

    /// <summary>Whether an answer is needed; none for an expression.</summary>
    internal static bool? Required(string text) => text.ToLowerInvariant() switch
    {
        "yes" or "true" or "true()" or "1" => true,
        "" or "no" or "false" or "false()" or "0" => false,
        _ => null,
    };

    [GeneratedRegex(@"^\s*\$\{\s*(?<question>[^}\s]+)\s*\}\s*=\s*(?:'(?<answer>[^']*)'|""(?<answer>[^""]*)""|‘(?<answer>[^’]*)’|“(?<answer>[^”]*)”)\s*$")]
    private static partial Regex Equal();

    [GeneratedRegex(@"\s+and\s+", RegexOptions.IgnoreCase)]
    private static partial Regex And();

    [GeneratedRegex(@"^\s*\.\s*(?<sign>>=|<=)\s*(?:(?<number>-?\d+)|\$\{\s*(?<question>[^}\s]+)\s*\})\s*$")]
    private static partial Regex Limit();
}
