using SevenDay.Analytics;
using SevenDay.Application.Audits;
using SevenDay.Application.Disclosure;
using SevenDay.Web.Charts;
using SevenDay.Web.Components;

namespace SevenDay.Web.Pages.Audits;

/// <summary>The results of a round as charts, each naming n, period and the days it compares.</summary>
public static class ResultCharts
{
    private const int Steps = 48;

    /// <summary>Weekdays beside the weekend for every criterion of which there is something to draw.</summary>
    public static IntervalChartModel Intervals(GetAuditResults.Result results)
    {
        var (weekdays, drawn) = (results.Week.Weekdays(), results.Criteria.Where(c => HasRate(c, results.Week)).ToList());
        return new(
            $"{weekdays.InWords()} and weekend, with 95% intervals",
            Summary(results, drawn),
            [.. drawn.SelectMany(c => new[] { Row(c, weekdays, "weekday"), Row(c, DayGroup.Weekend, "weekend") })],
            drawn.Select(c => c.Threshold).Distinct().Count() == 1 ? drawn[0].Threshold : null,
            Source(results, drawn.MaxBy(c => c.DayTypes[DayGroup.All].Judged.Value ?? 0)?.DayTypes[DayGroup.All]));
    }

    /// <summary>One criterion by organisation.</summary>
    public static FunnelChartModel Organisations(GetAuditResults.Result results, GetAuditResults.CriterionResult criterion, AuditFunnel funnel)
    {
        var most = (int)Math.Ceiling(funnel.Points.Max(p => p.Judged) * 1.08);
        var outside = funnel.Points.Where(p => p.Position != FunnelPosition.Inside).Select(p => p.Organisation.Name).ToList();
        return new(
            $"{criterion.Text}: organisations, all days",
            (outside.Count == 0 ? "No organisation lies outside what chance allows." : $"Outside what chance allows: {string.Join(", ", outside)}.")
                + " This is no ranking: those inside the limits cannot be told apart."
                + (funnel.Factor > 1 ? $" Organisations spread beyond chance, so the limits are {funnel.Factor:0.0} times as wide." : "")
                + (funnel.Hidden.Count > 0 ? $" Not drawn, because their counts may not be shown: {string.Join(", ", funnel.Hidden.Select(h => h.Name))}." : ""),
            "cases judged", funnel.Centre,
            [.. funnel.Points.Select(p => new FunnelPoint(p.Organisation.Name, p.Judged, p.Rate, Kind(p.Position)))],
            [.. Enumerable.Range(1, Steps).Select(step => Math.Max(1, most * step / Steps)).Distinct().Select(n => Limit(funnel, n))],
            Source(results, criterion.DayTypes[DayGroup.All]));
    }

    /// <summary>n, period and date of the data, and which days are weekdays.</summary>
    public static string Source(GetAuditResults.Result results, PublishedShare? all) =>
        (all is null ? "" : $"{Counted(all)}, ")
        + $"{AuditWords.Window(results.Audit.From, results.Audit.To)}. Weekdays: {results.Week.InWords()}; the weekend is Saturday and Sunday. "
        + (results.DataAt is { } at ? $"Data recorded up to {Words.DateAndTime(at)}." : "No entries yet.")
        + (results.Rounded ? " Counts are rounded to the nearest 5; * is 1 to 7." : "")
        + (results.Audit.IsIllustrative ? " Illustrative data." : "");

    /// <summary>Whether either side of the comparison may be shown and has cases.</summary>
    public static bool HasRate(GetAuditResults.CriterionResult criterion, WeekParts week) =>
        criterion.DayTypes[week.Weekdays()].Rate is not null || criterion.DayTypes[DayGroup.Weekend].Rate is not null;

    private static string Counted(PublishedShare all) => all.Judged.IsWithheld ? "Number of cases judged not shown" : $"{all.Judged} cases judged";

    private static string Summary(GetAuditResults.Result results, IReadOnlyList<GetAuditResults.CriterionResult> drawn)
    {
        var left = results.Criteria.Count - drawn.Count;
        var (compared, lower) = (drawn.Count(c => c.Gap.Difference is not null), drawn.Count(c => c.Gap.Difference is { Value: < 0 }));
        return (compared == 0 ? "There are too few cases to compare." : $"The weekend rate is lower for {lower} of {Words.Count(compared, "criterion", "criteria")} compared.")
            + (left > 0 ? $" {Words.Count(left, "criterion has", "criteria have")} no cases, or too few to show, and {(left == 1 ? "is" : "are")} not drawn." : "");
    }

    private static IntervalRow Row(GetAuditResults.CriterionResult criterion, DayGroup group, string kind) =>
        IntervalRow.Of(criterion.Text, group.InWords(), criterion.DayTypes[group], kind);

    private static FunnelLimit Limit(AuditFunnel funnel, int n)
    {
        var limits = Funnel.Limits(funnel.Centre, n, funnel.Factor);
        return new(n, limits.Inner.Lower, limits.Inner.Upper, limits.Outer.Lower, limits.Outer.Upper);
    }

    private static string Kind(FunnelPosition position) => position switch
    {
        FunnelPosition.Above95 or FunnelPosition.Above998 => PointKind.Improvement,
        FunnelPosition.Below95 or FunnelPosition.Below998 => PointKind.Concern,
        _ => PointKind.Common,
    };
}
