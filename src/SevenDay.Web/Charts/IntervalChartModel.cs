using SevenDay.Application.Disclosure;

namespace SevenDay.Web.Charts;

/// <param name="Threshold">A proportion from 0 to 1, such as 0.9.</param>
/// <param name="SourceLine">n, period and date of the data.</param>
/// <param name="Zoom">Draw only the part of the scale that the intervals need: for small rates, which would all sit in a corner of 0 to 100%.</param>
/// <param name="CountName">What <see cref="IntervalRow.Met"/> counts, as the head of its column.</param>
/// <param name="WeekendName">What rows of the kind weekend are, in the key.</param>
public sealed record IntervalChartModel(
    string Title, string Summary, IReadOnlyList<IntervalRow> Rows, double? Threshold, string SourceLine, string ThresholdName = "Standard",
    bool Zoom = false, string CountName = "Met", string OfName = "Judged", string WeekendName = "Weekend");

/// <param name="Group">What is compared, such as a standard; rows of one group stand together.</param>
/// <param name="Label">Weekday or Weekend, or finer.</param>
/// <param name="N">How many were judged; null when too small to show, and then the rest is null too.</param>
/// <param name="Rate">Proportion from 0 to 1, with its 95% interval.</param>
/// <param name="Kind">weekday or weekend.</param>
/// <param name="IsRounded">Whether the counts are rounded, so that the rate is near the true one only.</param>
public sealed record IntervalRow(string Group, string Label, int? N, int? Met, double? Rate, double? Lower, double? Upper, string Kind, bool IsRounded = false)
{
    /// <summary>A share as its reader may see it: nothing of one that is hidden.</summary>
    public static IntervalRow Of(string group, string label, PublishedShare share, string kind) =>
        share.Rate is { } rate
            ? new(group, label, share.Judged.Value, share.Met.Value, rate, share.Lower, share.Upper, kind, share.IsRounded)
            : new(group, label, null, null, null, null, null, kind);
}
