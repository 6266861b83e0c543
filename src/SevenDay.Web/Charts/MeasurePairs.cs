using System.Globalization;
using SevenDay.Application.Measures;
using SevenDay.Domain.Measures;
using SevenDay.Web.Components;

namespace SevenDay.Web.Charts;

internal static class MeasurePairs
{
    public static MeasurePairModel Of(GetMeasureWeek.Result week)
    {
        var points = week.Periods.Select(p => new MeasurePairPoint(
            p.Period, MeasureWords.Period(p.Period, week.MonthsApart), p.Weekday?.Value, p.Weekend?.Value, Size(p.Weekday), Size(p.Weekend))).ToList();
        return new MeasurePairModel(
            $"{week.Name}: {week.Shown?.Name}", Summary(week), week.Unit == "%" || week.Unit.Length <= 12 && week.Unit is not ("ratio" or "score") ? week.Unit : "",
            week.Against.Days(), WeekPart.Weekend.Days(), points,
            points.Count == 0 ? "" : $"{Words.Count(points.Count, "period")}, {points[0].Words} to {points[^1].Words}. Weekday here is {week.Against.Days()}, the weekend is {WeekPart.Weekend.Days()}. Data to {points[^1].Words}.{(week.Source is { } source ? $" Source: {source}." : "")}",
            week.Unit == "%" ? 2 : 1);
    }

    private static string Summary(GetMeasureWeek.Result week)
    {
        if (week.Periods.LastOrDefault(p => p is { Weekday: not null, Weekend: not null }) is not { Weekday: { } weekday, Weekend: { } weekend } latest) return "No period has both parts of the week.";
        var gap = weekend.Value - weekday.Value;
        var unit = week.Unit == "%" ? " points" : week.Unit is "ratio" or "score" ? "" : $" {week.Unit}";
        return $"{MeasureWords.Period(latest.Period, week.MonthsApart)}: weekday {Says(weekday, week.Unit)}, weekend {Says(weekend, week.Unit)}. "
            + (gap == 0 ? "They are the same." : $"The weekend is {Math.Abs(gap).ToString("0.0#", CultureInfo.InvariantCulture)}{unit} {(gap > 0 ? "higher" : "lower")}.")
            + " A difference alone does not say why.";
    }

    private static string Says(GetMeasureWeek.Number number, string unit) => MeasureWords.Value(number.Value, unit) + (Size(number) is { } size ? $" ({size})" : "");

    private static string? Size(GetMeasureWeek.Number? number) => number?.N is { } n
        ? $"{number.Numerator!.Value.ToString("N0", CultureInfo.InvariantCulture)} of {n.ToString("N0", CultureInfo.InvariantCulture)}" : null;
}
