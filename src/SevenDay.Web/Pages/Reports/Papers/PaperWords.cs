using Microsoft.AspNetCore.Mvc.Rendering;
using SevenDay.Application.Papers;
using SevenDay.Domain.Papers;
using SevenDay.Web.Charts;

namespace SevenDay.Web.Pages.Reports.Papers;

/// <summary>What papers call their sections, and the stored numbers of a chart as charts are drawn here.</summary>
public static class PaperWords
{
    public static string Of(PaperSection section) => section switch
    {
        PaperSection.Hours => "Services open on weekdays and at weekends",
        PaperSection.Audits => "Audits and standards",
        PaperSection.Measures => "Success measures on a page, with icons",
        PaperSection.Plan => "Workstreams: the plan on a page",
        PaperSection.Late => "Milestones that are late",
        PaperSection.Risks => "Risks, with score and response",
        PaperSection.SelfAssessments => "Self-assessments of specialties",
        _ => "Public claims and their evidence",
    };

    public static IEnumerable<SelectListItem> Sections() => Enum.GetValues<PaperSection>().Select(s => new SelectListItem(Of(s), s.ToString()));

    public static HeatmapModel Heatmap(PaperWeek week) => new(week.Title, week.Summary, week.OutOf, [.. week.Counts.Select(day => day.ToArray())], week.SourceLine);

    public static IntervalChartModel Intervals(PaperIntervals chart) => new(
        chart.Title, chart.Summary, [.. chart.Rows.Select(r => new IntervalRow(r.Group, r.Label, r.N, r.Met, r.Rate, r.Lower, r.Upper, r.Kind, r.IsRounded))], chart.Threshold, chart.SourceLine);
}
