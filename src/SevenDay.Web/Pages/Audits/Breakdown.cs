using SevenDay.Application.Audits;
using SevenDay.Application.Disclosure;

namespace SevenDay.Web.Pages.Audits;

/// <summary>One criterion by organisation or by specialty, as a table.</summary>
/// <param name="Title">What opens the table.</param>
/// <param name="Head">Of the first column.</param>
public sealed record Breakdown(string Criterion, string Title, string Head, WeekParts Week, IReadOnlyList<Breakdown.Row> Rows)
{
    /// <summary>So many rows are shown at once; more are opened by the reader.</summary>
    public const int Short = 12;

    /// <param name="Shares">Of each of the <see cref="Parts"/>.</param>
    public sealed record Row(string Name, IReadOnlyList<PublishedShare> Shares);

    public IReadOnlyList<string> Parts => [Week.Weekdays().InWords(), "Weekend", "All days"];

    public string Caption => $"{Title} (not a ranking: small numbers vary). {Week.Weekdays().InWords()}: {Week.InWords()}";

    /// <summary>By organisation, and by what the template groups cases by; none of which there is only one.</summary>
    public static IEnumerable<Breakdown> Of(GetAuditResults.Result results, GetAuditResults.CriterionResult criterion)
    {
        if (criterion.Organisations.Count > 1)
            yield return new(criterion.Text, "By organisation", "Organisation", results.Week, [.. criterion.Organisations.Select(o => new Row(o.Organisation.Name, [o.Weekday, o.Weekend, o.All]))]);
        if (results.GroupedBy is { } asked && criterion.Specialties.Count > 1)
            yield return new(criterion.Text, $"By {char.ToLowerInvariant(asked[0])}{asked[1..].TrimEnd('?')}", asked, results.Week, [.. criterion.Specialties.Select(s => new Row(s.Name ?? "Not stated", [s.Weekday, s.Weekend, s.All]))]);
    }
}
