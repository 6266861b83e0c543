using System.Globalization;
using SevenDay.Application.Availability;
using SevenDay.Web.Components;

namespace SevenDay.Web.Charts;

/// <summary>The 7 by 24 picture with its finding in words, the same wherever it is shown.</summary>
public static class WeekCharts
{
    public static HeatmapModel Heatmap(WeekPicture week, string title = "Services open by day and hour") =>
        new(title, Summary(week), week.WithHours, week.Open, Source(week));

    /// <summary>“43%”, the hours of a weekend day as a share of a weekday's; “Not known” when nothing runs on weekdays.</summary>
    public static string Share(WeekPicture week) => week.WeekendShare is { } share ? share.ToString("0%", CultureInfo.InvariantCulture) : "Not known";

    public static string PerDay(double hours) => hours.ToString("#,0.0", CultureInfo.InvariantCulture);

    /// <summary>n and date of the data, and whether it is made up.</summary>
    public static string Source(WeekPicture week)
    {
        var without = week.WithoutHours == 0 ? "" : $"; {Words.Count(week.WithoutHours, "service")} without declared hours {(week.WithoutHours == 1 ? "is" : "are")} not counted";
        var illustrative = week.Illustrative == 0 ? "" : $" Illustrative hours: {week.Illustrative} of {week.WithHours}.";
        return $"n = {Words.Count(week.WithHours, "service")} with declared hours{without}. Usual week in force on {Words.Date(week.On)}. "
            + $"A service counts in an hour when it is open for at least 30 minutes of it. Weekdays are Monday to Friday, the weekend is Saturday and Sunday.{illustrative}";
    }

    private static string Summary(WeekPicture week)
    {
        var (weekday, sunday) = (week.Open.Take(5).Average(day => day[10]), week.Open[6][10]);
        return week.WithHours == 0
            ? "No service here has declared hours."
            : $"{week.OpenAtWeekend} of {week.WithHours} services are open at some time at the weekend. At 10am, {weekday.ToString("0.#", CultureInfo.InvariantCulture)} are open on a weekday, {week.Open[5][10]} on Saturday and {sunday} on Sunday.";
    }
}
