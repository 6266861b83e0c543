namespace SevenDay.Application.Availability;

/// <summary>A usual week over many services.</summary>
/// <param name="On">The day on which these hours are in force.</param>
/// <param name="Services">Services asked about, with and without hours.</param>
/// <param name="WithHours">Of these, services that have declared hours: the others cannot be counted.</param>
/// <param name="Illustrative">Services whose hours are made up for demonstration.</param>
/// <param name="OpenAtWeekend">Services open for any minute of the weekend.</param>
/// <param name="Open">Seven days, Monday first, of 24 hours from midnight: services open for at least 30 minutes of the hour.</param>
/// <param name="WeekdayMinutes">Exact service minutes, Monday to Friday in total.</param>
/// <param name="WeekendMinutes">Exact service minutes, Saturday and Sunday in total.</param>
public sealed record WeekPicture(
    DateOnly On, int Services, int WithHours, int Illustrative, int OpenAtWeekend, int[][] Open, long WeekdayMinutes, long WeekendMinutes)
{
    public int WithoutHours => Services - WithHours;

    public double WeekdayHoursPerDay => WeekdayMinutes / 60.0 / 5;

    public double WeekendHoursPerDay => WeekendMinutes / 60.0 / 2;

    /// <summary>Service hours of a weekend day as a share of those of a weekday; none when nothing runs on weekdays.</summary>
    public double? WeekendShare => WeekdayMinutes == 0 ? null : WeekendHoursPerDay / WeekdayHoursPerDay;

    internal static WeekPicture Of(ServiceFacets facets, WeekColumns columns, ServiceSet services, DateOnly on)
    {
        var (weekday, weekend) = (0L, 0L);
        foreach (var place in services.Places())
        {
            weekday += facets.WeekdayMinutes(place);
            weekend += facets.WeekendMinutes(place);
        }
        return new WeekPicture(
            on, services.Count, services.CountIn(facets.WithHours.Words), services.CountIn(facets.Illustrative.Words), services.CountIn(facets.WeekendOpen.Words),
            CountsOf(columns, services), weekday, weekend);
    }

    /// <summary>Seven days of 24 counts.</summary>
    internal static int[][] CountsOf(WeekColumns columns, ServiceSet services) =>
        [.. Enumerable.Range(0, 7).Select(day => Enumerable.Range(day * 24, 24).Select(hour => services.CountIn(columns.Hour(hour))).ToArray())];
}
