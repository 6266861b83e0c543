using System.Globalization;

namespace SevenDay.Analytics;

/// <summary>
/// XmR charts as "Making Data Count" draws them, with the rules of NHSRplotthedots 0.2.2.
/// A segment whose moving range is nil draws no limits and marks no point: there the reference gives
/// NaN, or limits that collapse onto the mean so that every point is flagged.
/// </summary>
public static class Xmr
{
    /// <summary>Fewer points than this in a segment give a warning.</summary>
    public const int FewPoints = 13;

    /// <summary>The fewest points that limits may be fixed on.</summary>
    public const int FewestToFix = 12;

    /// <summary>Works out a chart. Points may come in any order.</summary>
    /// <exception cref="ArgumentException">
    /// A period comes twice, a value is not a finite number, a rebase period has no point, or limits are fixed on fewer than 12 points.
    /// </exception>
    public static SpcSeries Of(IReadOnlyList<SpcPoint> points, SpcOptions options)
    {
        var sorted = Sorted(points);
        Check(sorted, options);
        if (sorted.Length == 0)
        {
            return new([], Variation.CommonCause, null, ["There are no points yet."]);
        }

        var segments = Segments(sorted, options);
        var results = new SpcResult[sorted.Length];
        var from = 0;
        foreach (var segment in segments)
        {
            segment.Write(results.AsSpan(from, segment.Count));
            from += segment.Count;
        }

        var assurance = segments[^1].Assurance();
        return new(
            results,
            (Variation)results[^1].Type,
            assurance,
            [.. segments.SelectMany(Warnings), .. RebaseWarning(sorted, options, assurance, segments)]);
    }

    private static SpcPoint[] Sorted(IReadOnlyList<SpcPoint> points)
    {
        SpcPoint[] sorted = [.. points];
        Array.Sort(sorted, static (one, other) => one.Period.CompareTo(other.Period));
        return sorted;
    }

    private static List<SpcSegment> Segments(SpcPoint[] sorted, SpcOptions options)
    {
        List<SpcSegment> segments = [];
        var from = 0;
        for (var next = 1; next <= sorted.Length; next++)
        {
            if (next == sorted.Length || options.RebaseAt.Contains(sorted[next].Period))
            {
                segments.Add(SpcSegment.Of(new(sorted, from, next - from), options));
                from = next;
            }
        }

        return segments;
    }

    private static IEnumerable<string> Warnings(SpcSegment segment)
    {
        var from = Date(segment.First);
        if (segment.Count < FewPoints)
        {
            yield return $"The part from {from} has {segment.Count} {(segment.Count == 1 ? "point" : "points")}. "
                + $"Limits and special causes are less sure with fewer than {FewPoints}.";
        }

        if (!segment.HasLimits && segment.Count > 1)
        {
            yield return $"There is no variation to measure in the part from {from}, so limits are not drawn and no special causes are marked.";
        }
    }

    private static IEnumerable<string> RebaseWarning(
        SpcPoint[] points, SpcOptions options, Assurance? assurance, List<SpcSegment> segments)
    {
        if (segments.Count > 1 && assurance is not null
            && Of(points, options with { RebaseAt = [] }).Assurance is { } before && before != assurance)
        {
            yield return $"The rebase on {Date(segments[^1].First)} changes how the target stands to the limits: "
                + $"without it the measure {before.ToWords()}, with it the measure {assurance.Value.ToWords()}. "
                + "That alone is no sign of better or worse performance.";
        }
    }

    private static void Check(SpcPoint[] points, SpcOptions options)
    {
        for (var i = 0; i < points.Length; i++)
        {
            if (!double.IsFinite(points[i].Value))
            {
                throw new ArgumentException($"The value for {Date(points[i].Period)} is not a number. Leave periods without data out.", nameof(points));
            }

            if (i > 0 && points[i].Period == points[i - 1].Period)
            {
                var twice = points[i].Period;
                throw new ArgumentException($"There are {points.Count(point => point.Period == twice)} values for {Date(twice)}. Give each period once.", nameof(points));
            }
        }

        if (options.FixAfter is { } fix && fix < FewestToFix)
        {
            throw new ArgumentException($"Limits cannot be fixed after {fix} points. Use at least {FewestToFix}.", nameof(options));
        }

        if (options.Target is { } target && !double.IsFinite(target))
        {
            throw new ArgumentException("The target is not a number.", nameof(options));
        }

        foreach (var missing in options.RebaseAt.Where(date => !Array.Exists(points, point => point.Period == date)).Take(1))
        {
            throw new ArgumentException($"There is no point for {Date(missing)}, so the limits cannot be rebased there. Choose a period that has a value.", nameof(options));
        }
    }

    private static string Date(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
