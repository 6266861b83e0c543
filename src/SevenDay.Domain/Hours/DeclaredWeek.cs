namespace SevenDay.Domain.Hours;

/// <summary>One opening as a query reads it: day 0 to 7, minutes from that day's midnight.</summary>
public readonly record struct OpeningRow(int Day, int Opens, int Closes, OpeningMode Mode);

/// <summary>Builds the declared week from the openings a query has read.</summary>
public static class DeclaredWeek
{
    /// <summary>The week and the bank-holiday hours that the openings say, with the dated exceptions given.</summary>
    public static DatedHours From(IEnumerable<OpeningRow> openings, BankHolidayRule rule, IReadOnlyDictionary<DateOnly, DayHours>? exceptions = null)
    {
        var byDay = openings.ToLookup(o => o.Day, o => new Session(o.Opens, o.Closes, o.Mode));
        var week = new WeekPattern([.. Enumerable.Range(0, 7).Select(day => DayHours.FromSessions(byDay[day]))]);
        var own = rule == BankHolidayRule.OwnHours ? DayHours.FromSessions(byDay[Opening.BankHoliday]) : null;
        return new DatedHours(week, rule, own, exceptions ?? new Dictionary<DateOnly, DayHours>());
    }
}
