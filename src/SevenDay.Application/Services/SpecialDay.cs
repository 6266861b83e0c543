using SevenDay.Domain.Hours;

namespace SevenDay.Application.Services;

/// <summary>A bank holiday, or a day like Christmas Day at a weekend, and what the service does on it.</summary>
/// <param name="Why">What decides the hours, in words.</param>
/// <param name="Warning">What to think about, when the usual hours hold on a day on which many close.</param>
public sealed record SpecialDay(DateOnly Date, string Title, string Words, string Why, string? Warning)
{
    internal const int BankHolidaysAhead = 10;

    internal static IReadOnlyList<SpecialDay> Ahead(
        DateOnly today, IReadOnlyList<VersionRow> versions, Dictionary<DateOnly, DayHours> exceptions, IReadOnlyList<BankHoliday> holidays)
    {
        if (holidays.Count == 0) return [];
        var titles = FeastsBetween(today, holidays[^1].Date).ToDictionary(f => f.Date, f => f.Title);
        foreach (var holiday in holidays) titles[holiday.Date] = holiday.Title;
        var dates = holidays.Select(h => h.Date).ToHashSet();
        return [.. titles.OrderBy(t => t.Key).Select(t => Of(t.Key, t.Value, versions.InForceOn(t.Key), exceptions, dates))];
    }

    internal static SpecialDay Of(DateOnly date, string title, VersionRow? version, Dictionary<DateOnly, DayHours> exceptions, HashSet<DateOnly> holidays)
    {
        if (version is null) return new(date, title, "No hours entered", "", null);
        var hours = version.Declared with { Exceptions = exceptions };
        return new(date, title, hours.On(date, holidays).ToWords(), Reason(hours, date, holidays), hours.WarningOn(date, holidays));
    }

    private static string Reason(DatedHours hours, DateOnly date, HashSet<DateOnly> holidays) => hours.ReasonOn(date, holidays) switch
    {
        HoursReason.Exception => "Exception",
        HoursReason.UsualWeek => "Usual hours",
        HoursReason.BankHolidayNotStated => "Bank holiday hours are not stated",
        _ => "Bank holiday hours",
    };

    /// <summary>Days on which many services close although they may fall on a weekend and then are no bank holiday.</summary>
    internal static IEnumerable<(DateOnly Date, string Title)> FeastsBetween(DateOnly from, DateOnly to) =>
        Enumerable.Range(from.Year, to.Year - from.Year + 1)
            .SelectMany(year => new[] { (new DateOnly(year, 1, 1), "New Year’s Day"), (new DateOnly(year, 12, 25), "Christmas Day"), (new DateOnly(year, 12, 26), "Boxing Day") })
            .Where(feast => feast.Item1 >= from && feast.Item1 <= to);
}
