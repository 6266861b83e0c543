using System.Globalization;
using SevenDay.Application.Availability;
using SevenDay.Domain.Papers;

namespace SevenDay.Application.Papers;

/// <summary>The position of hours: how much runs on weekdays and at weekends.</summary>
internal static class PaperHours
{
    internal static PaperPart Write(WeekPicture week)
    {
        var illustrative = week.Illustrative == 0 ? "" : $" Illustrative hours: {week.Illustrative} of {week.WithHours} services.";
        var source = $"n = {BoardWords.Count(week.WithHours, "service")} with declared hours. Usual week in force on {BoardWords.Date(week.On)}. A service counts in an hour when it is open for at least 30 minutes of it.{illustrative}";
        return new PaperPart(
            PaperSection.Hours, "Services open on weekdays and at weekends", [],
            week.WithHours == 0 ? null : new PaperWeek("Services open by day and hour", Summary(week), week.WithHours, week.Open, source),
            [], [Table(week)], week.WithHours == 0 ? ["No service here has declared hours."] : [source]);
    }

    private static string Summary(WeekPicture week) =>
        $"{week.OpenAtWeekend} of {week.WithHours} services are open at some time at the weekend. At 10am, {week.Open.Take(5).Average(day => day[10]).ToString("0.#", CultureInfo.InvariantCulture)} are open on a weekday, {week.Open[5][10]} on Saturday and {week.Open[6][10]} on Sunday.";

    private static PaperTable Table(WeekPicture week) => new(
        "hours", $"Declared hours, usual week in force on {BoardWords.Date(week.On)}", ["What is counted", "Figure"],
        [
            Row("level", "Weekend level: hours of a weekend day as a share of a weekday", week.WeekendShare is { } share ? share.ToString("0%", CultureInfo.InvariantCulture) : "Not known"),
            Row("weekday", "Service hours a weekday, Monday to Friday", BoardWords.One(week.WeekdayHoursPerDay)),
            Row("weekend", "Service hours a day, Saturday and Sunday", BoardWords.One(week.WeekendHoursPerDay)),
            Row("open", "Services open at some time at the weekend", $"{week.OpenAtWeekend} of {week.WithHours}"),
            Row("services", "Services that run", BoardWords.Number(week.Services)),
            Row("without", "Services without declared hours, not counted above", BoardWords.Number(week.WithoutHours)),
        ]);

    private static PaperRow Row(string key, string what, string figure) => new(key, [new(what), new(figure)]);
}
