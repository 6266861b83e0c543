namespace SevenDay.Application.Services;

/// <summary>Two versions of the hours of a service side by side.</summary>
/// <param name="Days">Monday to Sunday, then bank holidays.</param>
/// <param name="WeekdayMinutes">How many more minutes the right one has from Monday to Friday; fewer when negative.</param>
/// <param name="WeekendMinutes">The same on Saturday and Sunday.</param>
public sealed record VersionDifference(HoursVersion Left, HoursVersion Right, IReadOnlyList<VersionDifference.Day> Days, int WeekdayMinutes, int WeekendMinutes)
{
    public bool IsSame => Days.All(day => !day.Differs);

    public sealed record Day(string Name, string Left, string Right)
    {
        public bool Differs => Left != Right;
    }

    internal static VersionDifference Between(HoursVersion left, HoursVersion right)
    {
        string[] before = [.. left.Week.Days, left.Week.BankHolidays], after = [.. right.Week.Days, right.Week.BankHolidays];
        return new(
            left, right, [.. before.Select((words, day) => new Day(TypedWeek.NameOf(day), words, after[day]))],
            right.Week.WeekdayMinutes - left.Week.WeekdayMinutes, right.Week.WeekendMinutes - left.Week.WeekendMinutes);
    }
}
