using SevenDay.Analytics;
using SevenDay.Application.Measures;

namespace SevenDay.Web.Components;

/// <summary>A measure with so many series that they are counted and not listed. It names nobody, so it ranks nobody.</summary>
/// <param name="Judged">Series with a target in numbers and values enough to judge it.</param>
public sealed record MeasureRoll(MeasureSummary Measure, int Organisations, int Improving, int Concern, int Other, int Unchanged, int TooFew, int Judged, int Missed, int Met, DateOnly Latest)
{
    /// <summary>More series than this are counted; a board reads so many at a glance.</summary>
    public const int MostListed = 12;

    public static bool Suits(MeasureSummary measure) => measure.Series.Count > MostListed;

    public static MeasureRoll Of(MeasureSummary measure)
    {
        var (improving, concern, other, unchanged, few, judged, missed, met, latest) = (0, 0, 0, 0, 0, 0, 0, 0, DateOnly.MinValue);
        var organisations = new HashSet<Guid>();
        foreach (var series in measure.Series)
        {
            organisations.Add(series.OrganisationId);
            if (series.Period > latest) latest = series.Period;
            if (series.Assurance is not null) judged++;
            if (series.Assurance == Assurance.ConsistentFail) missed++;
            if (series.Assurance == Assurance.ConsistentPass) met++;
            if (series.Recent.Count < 2) few++;
            else if (series.Variation == Variation.SpecialCauseImprovement) improving++;
            else if (series.Variation == Variation.SpecialCauseConcern) concern++;
            else if (series.Variation == Variation.CommonCause) unchanged++;
            else other++;
        }
        return new MeasureRoll(measure, organisations.Count, improving, concern, other, unchanged, few, judged, missed, met, latest);
    }

    /// <summary>“3 of 200 concern”, the worst first; what nobody shows is left out.</summary>
    public IEnumerable<Sign> Variations => Signs(
        (Concern, "concern", "▲", "concern"), (Improving, "improvement", "◆", "improving"), (Other, "neutral", "■", "special cause"),
        (Unchanged, "neutral", "●", "no significant change"), (TooFew, "neutral", "–", "too few values"));

    /// <summary>How targets stand; none where nothing can be judged.</summary>
    public IEnumerable<Sign> Assurances => Signs(
        (Missed, "concern", "F", "consistently missed"), (Judged - Missed - Met, "watch", "?", "may or may not be met"), (Met, "improvement", "P", "consistently met"));

    private static IEnumerable<Sign> Signs(params IEnumerable<(int Count, string Kind, string Mark, string Text)> signs) =>
        signs.Where(s => s.Count > 0).Select(s => new Sign(s.Kind, s.Mark, $"{s.Count} {s.Text}"));
}
