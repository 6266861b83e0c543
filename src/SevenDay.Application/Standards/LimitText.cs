using System.Globalization;
using System.Text.RegularExpressions;
using SevenDay.Domain.Standards;

namespace SevenDay.Application.Standards;

/// <summary>Limits as lines of text: “First consultant review: 14 hours”, “Review of high-dependency patients: 2 times a day”.</summary>
internal static partial class LimitText
{
    internal static string Write(IEnumerable<StandardLimit> limits) => string.Join('\n', limits.Select(limit => $"{limit.What}: {Amount(limit)}"));

    /// <summary>The lines that are no limit, and the limits of the others.</summary>
    internal static (IReadOnlyList<StandardLimit> Limits, IReadOnlyList<string> Wrong) Read(string? text)
    {
        var lines = Lines(text).Select(line => (Line: line, Match: Limit().Match(line))).ToList();
        return ([.. lines.Where(l => l.Match.Success).Select(l => Of(l.Match))], [.. lines.Where(l => !l.Match.Success).Select(l => l.Line)]);
    }

    internal static IReadOnlyList<string> Lines(string? text) => (text ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static StandardLimit Of(Match match)
    {
        var amount = int.Parse(match.Groups["amount"].Value, CultureInfo.InvariantCulture);
        return match.Groups["unit"].Value.ToLowerInvariant() switch
        {
            "minute" or "minutes" => new StandardLimit(match.Groups["what"].Value, amount, LimitUnit.Minutes),
            "hour" or "hours" => new StandardLimit(match.Groups["what"].Value, amount * 60, LimitUnit.Minutes),
            _ => new StandardLimit(match.Groups["what"].Value, amount, LimitUnit.TimesADay),
        };
    }

    private static string Amount(StandardLimit limit) => limit.Unit == LimitUnit.TimesADay ? $"{limit.Amount} {(limit.Amount == 1 ? "time" : "times")} a day"
        : limit.Amount % 60 == 0 ? $"{limit.Amount / 60} {(limit.Amount == 60 ? "hour" : "hours")}" : $"{limit.Amount} minutes";

    [GeneratedRegex(@"^(?<what>.+):\s*(?<amount>[0-9]{1,5})\s+(?<unit>minutes?|hours?|times? a day)$", RegexOptions.IgnoreCase)]
    private static partial Regex Limit();
}
