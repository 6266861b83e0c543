using SevenDay.Application.Services;
using SevenDay.Web.Charts;
using SevenDay.Web.Components;

namespace SevenDay.Web.Pages.Services;

internal static class WeekStrips
{
    /// <summary>The week in force with the ones to come beneath it.</summary>
    internal static WeekStripModel Of(GetService.Result service)
    {
        var rows = new List<WeekStripRow>();
        if (service.Current is { } current) rows.Add(Row("Now", current.Week));
        rows.AddRange(service.Ahead.Select(v => Row($"{(v.Planned ? "Planned" : "From")} {v.EffectiveFrom:d MMM yyyy}", v.Week)));
        var source = service.Current is { } now
            ? $"{now.Source}, in force from {Words.Date(now.EffectiveFrom)}. Local time."
            : "No hours are in force today. Local time.";
        return new("The week", service.Current is { Week: var week } ? Summary(week) : null, rows, source);
    }

    internal static WeekStripModel Of(WeekView week, string source) => new("The week", Summary(week), [Row("Hours", week)], source);

    internal static string Summary(WeekView week) =>
        $"{Words.Hours(week.WeekdayMinutes)} hours Monday to Friday (of 120) and {Words.Hours(week.WeekendMinutes)} hours at the weekend (of 48)."
        + Of(week.OnCall, "on call") + Of(week.Remote, "by telephone or video");

    private static string Of(IReadOnlyList<(int Start, int End)> spans, string how) =>
        spans.Count == 0 ? "" : $" {Words.Hours(spans.Sum(s => s.End - s.Start))} of these hours are {how}.";

    private static WeekStripRow Row(string label, WeekView week) => new(label, week.Open, Away: [.. week.OnCall, .. week.Remote]);
}
