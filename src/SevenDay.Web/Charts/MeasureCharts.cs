using System.Globalization;
using System.Text;
using SevenDay.Analytics;
using SevenDay.Application.Measures;
using SevenDay.Web.Components;

namespace SevenDay.Web.Charts;

/// <summary>A measure as a chart and as a file of the plotted numbers.</summary>
public static class MeasureCharts
{
    public static SpcChartModel Spc(GetMeasure.Result measure)
    {
        var (chart, months) = (measure.Chart, measure.Chart.MonthsApart);
        var percent = measure.Unit == "%";
        return new SpcChartModel(
            Title(measure), Summary(measure), percent || measure.Unit.Length > 12 ? measure.Unit == "%" ? "%" : "" : measure.Unit,
            [.. chart.Points.Select(p => new SpcChartPoint(
                p.Period, p.Value, p.Mean, Drawn(p.Lower, percent), Drawn(p.Upper, percent), Kind(p.Type), p.Cause?.ToWords(), null, p.StartsBecause))],
            measure.Target, Source(measure, months), measure.Unit == "ratio" ? 2 : 1)
        {
            Notes = [.. MeasureNotes.Of(measure.Notes)],
        };
    }

    /// <summary>The numbers as plotted, before limits of a percentage are cut to 0 and 100 for the drawing.</summary>
    public static string Csv(GetMeasure.Result measure)
    {
        var text = new StringBuilder("period,organisation,numerator,denominator,value,mean,lower,upper,variation,rule,limits_start_because\r\n");
        foreach (var p in measure.Chart.Points)
            text.AppendJoin(',', p.Period.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Quote(p.Organisation), Number(p.Numerator), Number(p.N), Number(p.Value),
                Number(p.Mean), Number(p.Lower), Number(p.Upper), p.Type.ToCode(), p.Cause?.ToCode() ?? "", Quote(p.StartsBecause)).Append("\r\n");
        return text.ToString();
    }

    private static string Title(GetMeasure.Result measure) => measure.Shown is { } shown
        ? $"{measure.Name}: {shown.Organisation}{(shown.Part.ToString() == "All" ? "" : $", {shown.Part.InWords()}")}"
        : measure.Name;

    private static string Summary(GetMeasure.Result measure)
    {
        if (measure.Chart.Points is not [.., var latest]) return "There are no values yet.";
        var signs = MeasureSigns.Of(measure.Chart.Variation, measure.Chart.VariationIsHigh, measure.Chart.Assurance, measure.Chart.Points.Count);
        var rule = latest.Cause is { } cause ? $" ({cause.ToWords()})" : "";
        return $"Latest: {MeasureWords.Value(latest.Value, measure.Unit)} {In(MeasureWords.Period(latest.Period, measure.Chart.MonthsApart))}. {signs.Variation.Text}{rule}."
            + (signs.Assurance is { } assurance ? $" {assurance.Text}." : "");
    }

    private static string Source(GetMeasure.Result measure, int? months)
    {
        if (measure.Chart.Points is not [var first, ..] || measure.Chart.Points[^1] is not { } latest) return measure.Source ?? "";
        var n = measure.Chart.Points.All(p => p.N is not null) ? $"n = {measure.Chart.Points.Sum(p => p.N!.Value).ToString("N0", CultureInfo.InvariantCulture)}. " : "";
        var size = latest.N is { } of ? $" Latest: {latest.Numerator!.Value.ToString("N0", CultureInfo.InvariantCulture)} of {of.ToString("N0", CultureInfo.InvariantCulture)}." : "";
        return $"{n}{Words.Count(measure.Chart.Points.Count, "value")}, {Span(MeasureWords.Period(first.Period, months), MeasureWords.Period(latest.Period, months))}. Data to {Bare(MeasureWords.Period(latest.Period, months))}.{size}{(measure.Source is { } source ? $" Source: {source}." : "")}";
    }

    private static string Kind(PointType type) => type switch
    {
        PointType.SpecialCauseImprovement => PointKind.Improvement,
        PointType.SpecialCauseConcern => PointKind.Concern,
        PointType.CommonCause => PointKind.Common,
        _ => PointKind.Neutral,
    };

    private static double? Drawn(double? limit, bool percent) => percent && limit is { } value ? Math.Clamp(value, 0, 100) : limit;

    private static string Number(IFormattable? value) => value?.ToString(null, CultureInfo.InvariantCulture) ?? "";

    // A cell that begins like a formula would be run by a spreadsheet.
    private static string Quote(string? text) => text is null ? "" : $"\"{(text.Length > 0 && "=+-@".Contains(text[0]) ? "'" : "")}{text.Replace("\"", "\"\"")}\"";

    /// <summary>“in March 2019”, but “from 1 April 2022” where the length of a period is unknown.</summary>
    private static string In(string period) => Bare(period) == period ? $"in {period}" : period;

    private static string Span(string first, string latest) => first == latest ? first : $"{first} to {Bare(latest)}";

    private static string Bare(string period) => period.StartsWith("from ", StringComparison.Ordinal) ? period["from ".Length..] : period;
}
