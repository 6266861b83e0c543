using SevenDay.Analytics;
using SevenDay.Application.Availability;
using SevenDay.Application.Measures;
using SevenDay.Domain.Papers;

namespace SevenDay.Application.Papers;

/// <summary>Every success measure on one page: latest value, run of values, and what they say.</summary>
internal static class PaperMeasures
{
    internal static PaperPart Write(IReadOnlyList<MeasureSummary> measures, Scope scope)
    {
        var success = measures.Where(m => m.IsSuccessMeasure).Select(m => m with { Series = [.. m.Series.Where(s => scope.Holds(s.OrganisationId))] }).ToList();
        var waiting = success.Where(m => m.Series.Count == 0).Select(m => m.Name).ToList();
        return new PaperPart(
            PaperSection.Measures, "Success measures on a page", success.Count == 0 ? ["No success measures are defined yet."] : [], null, [],
            [new PaperTable(
                "measures", "Each measure: latest value, its run, and what it says", ["Measure", "Organisation", "Latest value", "Recent values", "Variation", "Target", "Assurance"],
                [.. from m in success from s in m.Series select Row(m, s)])],
            [
                .. waiting.Count == 0 ? (string[])[] : [$"No values yet here: {string.Join("; ", waiting)}."],
                "Variation and assurance come from the last 36 values at most, with limits of 2.66 mean moving ranges. ◆ improving, ▲ concern, ■ special cause, ● no significant change; P passes, F fails, ? may do either.",
            ]);
    }

    private static PaperRow Row(MeasureSummary m, SeriesSummary s) => new(
        $"{m.Code}|{s.OrganisationId}|{s.Part}",
        [
            new(m.Name), new(s.Organisation + BoardWords.Days(s.Part)),
            new($"{MeasureWords.Value(s.Value, m.Unit)}, {(s.N is { } n ? $"n = {BoardWords.Number(n)}, " : "")}{MeasureWords.Period(s.Period, s.MonthsApart)}"),
            new(Run(m, s), Trend: s.Recent, Target: m.Target),
            BoardWords.Sign(s.Variation, s.VariationIsHigh, s.Recent.Count),
            new(m.Target is { } target ? $"{MeasureWords.Value(target, m.Unit)}{(m.Improvement == ImprovementDirection.Increase ? " or more" : " or less")}" : m.TargetInWords ?? "None"),
            BoardWords.Sign(s.Recent.Count < 2 ? null : s.Assurance),
        ]);

    private static string Run(MeasureSummary m, SeriesSummary s) => s.Recent.Count < 2
        ? "1 value" : $"{BoardWords.Count(s.Recent.Count, "value")}, {MeasureWords.Value(s.Recent.Min(), m.Unit)} to {MeasureWords.Value(s.Recent.Max(), m.Unit)}";
}
