namespace SevenDay.Domain.Assessments;

/// <summary>When records after the baseline can be approved: in the days before each of some dates of the year, so that quarters can be compared.</summary>
/// <param name="Dates">Days of the year.</param>
/// <param name="Days">How many days before each date it opens; the date itself is the last.</param>
public sealed record ApprovalWindow(IReadOnlyList<DayOfYear> Dates, int Days)
{
    /// <summary>Whether a later record can be approved on this day.</summary>
    public bool IsOpenOn(DateOnly day) => At(day).From <= day;

    /// <summary>The window that is open on this day, or the next one.</summary>
    public (DateOnly From, DateOnly To) At(DateOnly day)
    {
        var to = Enumerable.Range(day.Year, 2).SelectMany(year => Dates.Select(date => date.In(year))).Where(date => date >= day).Min();
        return (to.AddDays(-Days), to);
    }
}

/// <summary>A day that comes every year.</summary>
public readonly record struct DayOfYear(int Month, int Day)
{
    /// <summary>29 February is 28 February where there is none.</summary>
    public DateOnly In(int year) => new(year, Month, Math.Min(Day, DateTime.DaysInMonth(year, Month)));
}
