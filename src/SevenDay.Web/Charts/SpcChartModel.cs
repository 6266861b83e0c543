namespace SevenDay.Web.Charts;

/// <param name="Summary">The finding in a sentence or two; shown above the drawing.</param>
/// <param name="Unit">"%" for values from 0 to 100; else a word such as "days" or "hours"; empty for counts.</param>
/// <param name="Target">In the unit of the values.</param>
/// <param name="SourceLine">n, period and date of the data.</param>
/// <param name="Decimals">Decimals of the values in words and table.</param>
/// <param name="Mean">What the centre line is called.</param>
public sealed record SpcChartModel(
    string Title, string Summary, string Unit, IReadOnlyList<SpcChartPoint> Points, double? Target, string SourceLine, int Decimals = 1, string Mean = "Mean")
{
    /// <summary>Numbered marks at the top of the drawing, with a list under it.</summary>
    public IReadOnlyList<SpcChartNote> Notes { get; init; } = [];
}

/// <param name="Label">What stands in the mark: “1”, or “2P” for the plan of a cycle.</param>
/// <param name="Words">What the list says of it.</param>
public sealed record SpcChartNote(string Label, DateOnly On, string Words);

/// <param name="Period">First day of the period.</param>
/// <param name="Mean">Null where no centre line is drawn; the limits likewise.</param>
/// <param name="Kind">common, improvement, concern or neutral: see <see cref="PointKind"/>.</param>
/// <param name="CauseWords">Why the point is special, such as "7 points above the mean".</param>
/// <param name="Note">What a person wrote about the point.</param>
/// <param name="RebaseReason">Set on the point that starts a new segment: mean and limits are broken there.</param>
public sealed record SpcChartPoint(
    DateOnly Period, double Value, double? Mean, double? Lower, double? Upper, string Kind, string? CauseWords = null, string? Note = null, string? RebaseReason = null);
