using SevenDay.Analytics;

namespace SevenDay.Application.Disclosure;

/// <summary>
/// How many of the judged met a criterion, with a 95% Wilson interval and a verdict, as a reader may see it.
/// Share, interval and verdict come from the published counts, so that they give nothing away that the counts hide.
/// </summary>
public sealed record PublishedShare(PublishedCount Met, PublishedCount Judged, double? Rate, double? Lower, double? Upper, Verdict Verdict)
{
    /// <summary>What stands in place of a share that is held back: it says nothing at all.</summary>
    public static readonly PublishedShare Withheld = new(PublishedCount.Withheld, PublishedCount.Withheld, null, null, null, Verdict.TooFewCases);

    /// <summary>Whether the counts are rounded: the share is then near the true one only.</summary>
    public bool IsRounded { get; private init; }

    public bool IsHidden => Met.Value is null || Judged.Value is null;

    /// <param name="met">Cases that met the criterion.</param>
    /// <param name="judged">Cases to which it applied.</param>
    /// <param name="exact">Whether the reader may see single cases.</param>
    /// <param name="threshold">The share to reach, 0 to 1.</param>
    public static PublishedShare Of(int met, int judged, bool exact, double threshold)
    {
        var (shownMet, shownJudged) = (PublishedCount.Of(met, exact), PublishedCount.Of(judged, exact));
        var verdict = exact ? Verdicts.Of(met, judged, threshold) : VerdictOf(shownMet, shownJudged, threshold);
        if (shownMet.Value is not { } k || shownJudged.Value is not { } n || n == 0) return new PublishedShare(shownMet, shownJudged, null, null, null, verdict);
        var interval = Proportions.Wilson(Math.Min(k, n), n);
        return new PublishedShare(shownMet, shownJudged, (double)Math.Min(k, n) / n, interval.Lower, interval.Upper, verdict) { IsRounded = !exact };
    }

    /// <summary>The same against another mark, for a share that is rounded already.</summary>
    internal PublishedShare Against(double threshold) => this with { Verdict = VerdictOf(Met, Judged, threshold) };

    // A verdict on the exact counts would tell them: of 55 and 60, both rounded, “met” leaves one number of missed cases only.
    // What rounding leaves open is not judged: whether there were 10 cases, and a hidden count unless the greatest it can be misses too.
    private static Verdict VerdictOf(PublishedCount met, PublishedCount judged, double threshold)
    {
        if (judged.Value is not { } shown || judged.Range.Low < Verdicts.FewestJudged) return Verdict.TooFewCases;
        // Sure only when the counts furthest off on either side have the same verdict.
        var worst = Verdicts.Of(met.Range.Low, judged.Range.High, threshold);
        var best = Verdicts.Of(Math.Min(met.Range.High, judged.Range.Low), judged.Range.Low, threshold);
        if (met.Value is not { } k) return best == Verdict.NotMet ? best : Verdict.TooFewCases;
        return worst == best ? worst : Verdicts.Of(Math.Min(k, shown), shown, threshold) switch
        {
            Verdict.Met => Verdict.MetUncertain,
            Verdict.NotMet => Verdict.NotMetUncertain,
            var unsure => unsure,
        };
    }
}
