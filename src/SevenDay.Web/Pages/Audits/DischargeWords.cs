using SevenDay.Application.Audits;
using SevenDay.Application.Audits.Discharges;
using SevenDay.Application.Disclosure;
using SevenDay.Web.Charts;
using SevenDay.Web.Components;

namespace SevenDay.Web.Pages.Audits;

/// <summary>The discharge chain in words and as a chart.</summary>
public static class DischargeWords
{
    /// <summary>Sunday against the weekdays, and the link that was open least often on a Sunday.</summary>
    public static string Summary(GetDischargeChain.Result chain)
    {
        var (sunday, weekday) = (chain.Left.Days[DayGroup.Sunday], chain.Left.Days[DayGroup.Weekday]);
        var weakest = chain.Links.Where(l => l.Days[DayGroup.Sunday].Rate is not null).MinBy(l => l.Days[DayGroup.Sunday].Rate);
        return $"Left on the planned day on a Sunday: {AuditWords.Share(sunday)}; from Monday to Friday: {AuditWords.Share(weekday)}."
            + (weakest is null ? " What was open on Sundays cannot be told from counts that may be shown."
                : $" On Sundays the link open least often when needed: {weakest.Text.ToLowerInvariant()}, {AuditWords.Share(weakest.Days[DayGroup.Sunday])}.");
    }

    /// <summary>“12 of 14 (85.7%)”, as far as it may be shown.</summary>
    public static string Declared(PublishedCount open, PublishedCount judged, bool isRounded) =>
        judged.Value == 0 ? "no cases" : open.Value is { } k && judged.Value is { } n ? $"{k} of {n} ({Words.Percent((double)Math.Min(k, n) / n, isRounded)})" : $"{open} of {judged}";

    /// <summary>Sunday beside weekdays for everything of which there is something to draw.</summary>
    public static IntervalChartModel Chart(GetDischargeChain.Result chain)
    {
        var drawn = chain.Links.Prepend(chain.Left).Where(l => l.Days[DayGroup.Sunday].Rate is not null || l.Days[DayGroup.Weekday].Rate is not null).ToList();
        return new(
            "Sunday and weekday, with 95% intervals",
            drawn.Count == 0 ? "No counts may be shown." : "Each pair: how many left or found the link open, on weekdays and on Sundays.",
            [.. drawn.SelectMany(l => new[] { Row(l, DayGroup.Weekday, "weekday"), Row(l, DayGroup.Sunday, "weekend") })],
            drawn.Select(l => l.Threshold).Distinct().Count() == 1 ? drawn[0].Threshold : null,
            $"{chain.Left.Days[DayGroup.All].Judged} discharges, {AuditWords.Window(chain.Audit.From, chain.Audit.To)}. Weekdays: Monday to Friday without bank holidays."
                + (chain.Rounded ? " Counts are rounded to the nearest 5; * is 1 to 7." : "") + (chain.Audit.IsIllustrative ? " Illustrative data." : ""),
            CountName: "Yes", OfName: "Of", WeekendName: "Sunday");
    }

    private static IntervalRow Row(GetDischargeChain.ByDay line, DayGroup day, string kind) => IntervalRow.Of(line.Text, day.InWords(), line.Days[day], kind);
}
