using SevenDay.Application.Measures;

namespace SevenDay.Web.Components;

public sealed record MeasureTable(string Caption, IReadOnlyList<MeasureSummary> Measures)
{
    public IEnumerable<MeasureSummary> WithValues => Measures.Where(m => m.Series.Count > 0);

    public IEnumerable<MeasureSummary> WithoutValues => Measures.Where(m => m.Series.Count == 0);

    /// <summary>n, and the period that the value is of.</summary>
    public static string Note(SeriesSummary series) =>
        (series.N is { } n ? $"n = {n.ToString("N0", System.Globalization.CultureInfo.InvariantCulture)}, " : "") + MeasureWords.Period(series.Period, series.MonthsApart);

    public static string Href(MeasureSummary measure, SeriesSummary series) =>
        Pages.Measures.MeasureLinks.Details(measure.Code, series.OdsCode, series.Part.ToString().ToLowerInvariant());

    /// <summary>“Southend …, weekend”.</summary>
    public static string Name(SeriesSummary series) => series.Part.ToString() == "All" ? series.Organisation : $"{series.Organisation}, {series.Part.InWords()}";
}
