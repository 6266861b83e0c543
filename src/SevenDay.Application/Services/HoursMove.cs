using SevenDay.Application.Imports;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Services;

/// <summary>A service whose hours changed between two dates.</summary>
/// <param name="Before">None when no hours were in force at the earlier date.</param>
/// <param name="BeganOn">The day the hours after began; none where nobody asked.</param>
public sealed record HoursMove(MovedService Service, MovedWeek? Before, MovedWeek After, DateOnly? BeganOn = null)
{
    /// <summary>Minutes a week; none is counted where the hours before are not known.</summary>
    public int WeekdayGain => Before is null ? 0 : After.WeekdayMinutes - Before.WeekdayMinutes;

    public int WeekendGain => Before is null ? 0 : After.WeekendMinutes - Before.WeekendMinutes;

    /// <summary>Open on both days of the weekend now, and known not to have been before.</summary>
    public bool MovedToSevenDays => Before is { IsOpenBothDays: false } && After.IsOpenBothDays;

    internal static IEnumerable<IReadOnlyList<string>> Lines(IEnumerable<HoursMove> moves, DateOnly from, DateOnly to)
    {
        yield return
        [
            "organisation_ods", "organisation", "service", "site", "from", "to", "hours_before", "hours_after", "weekday_hours_before", "weekday_hours_after",
            "weekend_hours_before", "weekend_hours_after", "saturday_before", "saturday_after", "sunday_before", "sunday_after", "moved_to_seven_days",
        ];
        foreach (var m in moves)
            yield return
            [
                m.Service.OdsCode ?? "", m.Service.Organisation, m.Service.Name, m.Service.Site, CsvBytes.Day(from), CsvBytes.Day(to), m.Before?.Text ?? "", m.After.Text,
                m.Before is null ? "" : CsvBytes.Hours(m.Before.WeekdayMinutes), CsvBytes.Hours(m.After.WeekdayMinutes),
                m.Before is null ? "" : CsvBytes.Hours(m.Before.WeekendMinutes), CsvBytes.Hours(m.After.WeekendMinutes),
                YesNo(m.Before?.OpenSaturday), YesNo(m.After.OpenSaturday), YesNo(m.Before?.OpenSunday), YesNo(m.After.OpenSunday), YesNo(m.MovedToSevenDays),
            ];
    }

    private static string YesNo(bool? value) => value switch { null => "", true => "yes", false => "no" };
}

public sealed record MovedService(Guid Id, string Name, string Site, string Organisation, string? OdsCode);

/// <param name="OpenSaturday">Whether any opening begins on a Saturday: the small hours of Friday's night do not count.</param>
/// <param name="OpenSunday">The same for Sunday.</param>
public sealed record MovedWeek(string Text, string Words, int WeekdayMinutes, int WeekendMinutes, bool OpenSaturday, bool OpenSunday, bool Illustrative)
{
    public bool IsOpenBothDays => OpenSaturday && OpenSunday;

    internal static MovedWeek Of(WeekPattern week, string source)
    {
        var hours = week.ToWeeklyHours();
        return new(hours.ToString(), week.ToWords(), hours.WeekdayMinutes, hours.WeekendMinutes, !week[5].IsClosed, !week[6].IsClosed, source == HoursSources.Illustrative);
    }
}
