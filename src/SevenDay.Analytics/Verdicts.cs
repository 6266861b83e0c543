namespace SevenDay.Analytics;

/// <summary>Whether a standard is met, and how sure that is.</summary>
public enum Verdict
{
    Met,
    MetUncertain,
    NotMetUncertain,
    NotMet,
    TooFewCases,
}

/// <summary>Judges counts against a threshold with Wilson's interval.</summary>
public static class Verdicts
{
    /// <summary>Fewer cases than this are not judged.</summary>
    public const long FewestJudged = 10;

    /// <summary>
    /// Sure when the whole interval lies on one side of the threshold; otherwise the proportion itself decides and
    /// the verdict is uncertain. Exactly the threshold is met.
    /// </summary>
    /// <param name="met">Cases that met the standard, 0 to <paramref name="judged"/>.</param>
    /// <param name="judged">Cases judged.</param>
    /// <param name="threshold">0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of range.</exception>
    public static Verdict Of(long met, long judged, double threshold = 0.9)
    {
        if (threshold is not (>= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(threshold), threshold, "The threshold must be from 0 to 1.");
        }

        var interval = Proportions.Wilson(met, judged);
        return judged < FewestJudged ? Verdict.TooFewCases
            : interval.Lower >= threshold ? Verdict.Met
            : interval.Upper < threshold ? Verdict.NotMet
            : (double)met / judged >= threshold - 1e-12 ? Verdict.MetUncertain
            : Verdict.NotMetUncertain;
    }

    public static string ToWords(this Verdict verdict) => verdict switch
    {
        Verdict.Met => "met",
        Verdict.MetUncertain => "met, but uncertain",
        Verdict.NotMetUncertain => "not met, but uncertain",
        Verdict.NotMet => "not met",
        Verdict.TooFewCases => "too few cases",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
    };

    /// <summary>met, met_uncertain, not_met_uncertain, not_met, too_few_cases.</summary>
    public static string ToCode(this Verdict verdict) => verdict switch
    {
        Verdict.Met => "met",
        Verdict.MetUncertain => "met_uncertain",
        Verdict.NotMetUncertain => "not_met_uncertain",
        Verdict.NotMet => "not_met",
        Verdict.TooFewCases => "too_few_cases",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
    };
}
