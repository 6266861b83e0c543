namespace SevenDay.Analytics;

/// <summary>Events among weekend and weekday cases, in one stratum such as a year or a trust.</summary>
/// <param name="WeekendEvents">0 to <paramref name="WeekendTotal"/>.</param>
/// <param name="WeekendTotal">Weekend cases.</param>
/// <param name="WeekdayEvents">0 to <paramref name="WeekdayTotal"/>.</param>
/// <param name="WeekdayTotal">Weekday cases.</param>
public sealed record TwoByTwo(long WeekendEvents, long WeekendTotal, long WeekdayEvents, long WeekdayTotal)
{
    // The letters of the textbook formulas. As doubles: their products overflow integers.
    internal double A => WeekendEvents;

    internal double B => WeekendTotal - WeekendEvents;

    internal double C => WeekdayEvents;

    internal double D => WeekdayTotal - WeekdayEvents;

    internal double N1 => WeekendTotal;

    internal double N2 => WeekdayTotal;

    internal double M => A + C;

    internal double N => N1 + N2;

    internal bool HasCases
    {
        get
        {
            Proportions.Check(WeekendEvents, WeekendTotal);
            Proportions.Check(WeekdayEvents, WeekdayTotal);
            return WeekendTotal > 0 && WeekdayTotal > 0;
        }
    }
}
