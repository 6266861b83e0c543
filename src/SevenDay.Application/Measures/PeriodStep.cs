using System.Globalization;

namespace SevenDay.Application.Measures;

/// <summary>How long periods are, judged by how far apart they start.</summary>
public static class PeriodStep
{
    private const int NamedGaps = 6;

    /// <summary>Months from one period to the next, the smallest step counting; none with fewer than two, or when they start on different days of the month.</summary>
    /// <param name="periods">First days, in order.</param>
    public static int? Of(IReadOnlyList<DateOnly> periods) =>
        periods.Count < 2 || periods.Any(p => p.Day != periods[0].Day) ? null : periods.Zip(periods.Skip(1), Months).Min();

    /// <summary>A sentence about periods that are missing between the first and the last; none when none are or how long periods are is unknown.</summary>
    public static IEnumerable<string> Gaps(IReadOnlyList<DateOnly> periods)
    {
        if (Of(periods) is not (> 0 and var step) || periods.Count < 3) yield break;
        var missing = new List<DateOnly>();
        foreach (var (one, next) in periods.Zip(periods.Skip(1)))
            for (var at = one.AddMonths(step); at < next; at = at.AddMonths(step)) missing.Add(at);
        if (missing.Count == 0) yield break;
        var named = string.Join(", ", missing.Take(NamedGaps).Select(p => p.ToString("MMMM yyyy", CultureInfo.InvariantCulture)));
        yield return $"{missing.Count} {(missing.Count == 1 ? "period has" : "periods have")} no value: {named}{(missing.Count > NamedGaps ? " and others" : "")}. "
            + "The line joins the values on either side, and the rules pass over the gap.";
    }

    private static int Months(DateOnly one, DateOnly next) => (next.Year - one.Year) * 12 + next.Month - one.Month;
}
