namespace SevenDay.Application.Measures;

/// <summary>How long periods are, judged by how far apart they start.</summary>
public static class PeriodStep
{
    /// <summary>Months from one period to the next, the smallest step counting; none with fewer than two, or when they start on different days of the month.</summary>
    /// <param name="periods">First days, in order.</param>
    public static int? Of(IReadOnlyList<DateOnly> periods) =>
        periods.Count < 2 || periods.Any(p => p.Day != periods[0].Day) ? null : periods.Zip(periods.Skip(1), Months).Min();

    private static int Months(DateOnly one, DateOnly next) => (next.Year - one.Year) * 12 + next.Month - one.Month;
}
