using SevenDay.Data;

namespace SevenDay.Application.Services.Export;

/// <summary>The days for which bank holidays are worked out, one by one.</summary>
internal sealed record CalendarSpan(DateOnly From, DateOnly To, IReadOnlySet<DateOnly> BankHolidays)
{
    private const int Years = 2;

    internal IEnumerable<DateOnly> Days => Enumerable.Range(0, To.DayNumber - From.DayNumber + 1).Select(From.AddDays);

    internal static DateOnly End(DateOnly today) => today.AddYears(Years);

    internal static CalendarSpan None(DateOnly today) => new(today, today, new HashSet<DateOnly>());

    internal static async Task<CalendarSpan> ReadAsync(PortalDbContext db, DateOnly today, CancellationToken token)
    {
        var to = End(today);
        return new CalendarSpan(today, to, await db.BankHolidaysAsync(today, to, token));
    }
}
