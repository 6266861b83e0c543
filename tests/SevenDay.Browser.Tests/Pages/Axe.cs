using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace SevenDay.Browser.Tests.Pages;

/// <summary>
/// axe, run in the page itself. The package's own way opens a second page for every run, which takes five times as long and
/// finds the same, since no page of ours has frames.
/// </summary>
internal static partial class Axe
{
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    // Styles are not fetched again: only rules that are off need them.
    private const string Run = """
        what => axe.run(document, { runOnly: what, resultTypes: ["violations"], preload: false })
          .then(found => found.violations.flatMap(rule => rule.nodes.map(node => [rule.id, rule.help, node.html])))
        """;

    private static readonly string[] Rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    /// <summary>What breaks WCAG 2.2 AA or axe's own advice on the page as it stands, one line for each element.</summary>
    public static async Task<IEnumerable<string>> ViolationsAsync(IPage page)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window")) await page.EvaluateAsync(Script);
        return (await page.EvaluateAsync<string[][]>(Run, Rules))
            .Where(found => !IsConditionalReveal(found[0], found[2]))
            .Select(found => $"{found[0]} ({found[1]}): {found[2][..Math.Min(200, found[2].Length)]}");
    }

    /// <summary>The design system keeps aria-expanded on radios and checkboxes that reveal a question, on purpose.</summary>
    private static bool IsConditionalReveal(string rule, string html) =>
        rule == "aria-allowed-attr" && html.Contains("aria-expanded=") && ConditionalInput().IsMatch(html);

    [GeneratedRegex("<input[^>]*type=\"(radio|checkbox)\"")]
    private static partial Regex ConditionalInput();
}
