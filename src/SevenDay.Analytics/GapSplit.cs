namespace SevenDay.Analytics;

/// <summary>Where a change of the gap between weekend and weekday comes from. All values are proportions: 0.01 is one percentage point.</summary>
/// <param name="GapBefore">Weekend less weekday in the earlier period.</param>
/// <param name="GapAfter">The same in the later period.</param>
/// <param name="WeekdayChange">Weekday rate, later less earlier.</param>
/// <param name="WeekdayP">Two-sided p of that change.</param>
/// <param name="WeekendChange">Weekend rate, later less earlier.</param>
/// <param name="WeekendP">Two-sided p of that change.</param>
public sealed record GapSplit(double GapBefore, double GapAfter, double WeekdayChange, double WeekdayP, double WeekendChange, double WeekendP)
{
    public double GapChange => GapAfter - GapBefore;

    /// <summary>
    /// Share of the change of the gap that the weekday rate accounts for, 0 to 1, the weekend rate accounting for the rest.
    /// Null when the two pull the gap in opposite ways, as shares then mean nothing, or when it did not change.
    /// </summary>
    public double? WeekdayShare => GapChange != 0 && -WeekdayChange / GapChange is >= 0 and <= 1 ? -WeekdayChange / GapChange : null;

    /// <summary>Compares two periods; null when either has no weekend or no weekday cases.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Events are negative or exceed their total.</exception>
    public static GapSplit? Of(TwoByTwo before, TwoByTwo after)
    {
        if (!before.HasCases || !after.HasCases) return null;
        var (weekdayBefore, weekdayAfter) = (before.C / before.N2, after.C / after.N2);
        var (weekendBefore, weekendAfter) = (before.A / before.N1, after.A / after.N1);
        return new GapSplit(
            weekendBefore - weekdayBefore,
            weekendAfter - weekdayAfter,
            weekdayAfter - weekdayBefore,
            Proportions.Test(after.WeekdayEvents, after.WeekdayTotal, before.WeekdayEvents, before.WeekdayTotal)!.Value,
            weekendAfter - weekendBefore,
            Proportions.Test(after.WeekendEvents, after.WeekendTotal, before.WeekendEvents, before.WeekendTotal)!.Value);
    }
}
