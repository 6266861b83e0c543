using SevenDay.Application.Availability;
using SevenDay.Domain.Hours;
using SevenDay.Domain.Services;

namespace SevenDay.Application.Tests.Availability;

/// <summary>Services for an index that is made without a database.</summary>
internal static class IndexedServices
{
    internal static readonly DateOnly Today = new(2026, 11, 21);

    internal static IndexedService Of(WeekPattern? week, BankHolidayRule rule = BankHolidayRule.NotStated, DayHours? own = null, params ExceptionalDay[] exceptions) => new(
        Guid.CreateVersion7(), 1, "Service", Guid.Empty, "Medicine", Setting.Acute, "", false, null, null,
        week is null ? null : new IndexedWeek(rule, false, [.. Sessions(week, own)], new DateOnly(2026, 1, 1)), [], exceptions);

    internal static AvailabilitySnapshot Snapshot(IReadOnlyList<IndexedService> services, params DateOnly[] bankHolidays) => AvailabilitySnapshot.Of(
        Guid.Empty, Today, new Surroundings([], Array.Empty<Guid>().ToLookup(id => id), [], bankHolidays.ToDictionary(day => day, _ => "Bank holiday")), services);

    internal static WeekPattern RandomWeek(Random random)
    {
        while (true)
            if (WeekPattern.TryCreate([.. Enumerable.Range(0, 7).Select(_ => RandomDay(random))], out var week, out _))
                return week;
    }

    internal static DayHours RandomDay(Random random)
    {
        if (random.Next(6) == 0) return DayHours.Closed;
        if (random.Next(8) == 0) return DayHours.AllDay;
        var opens = random.Next(300, 700);
        var sessions = new List<Session> { new(opens, opens + random.Next(1, 300)) };
        if (random.Next(2) == 0) sessions.Add(new(1080 + random.Next(300), 1440 + random.Next(-50, 240)));
        return DayHours.FromSessions(sessions);
    }

    private static IEnumerable<PackedSession> Sessions(WeekPattern week, DayHours? own) => week.Days.Append(own ?? DayHours.Closed)
        .SelectMany((day, index) => day.Sessions.Select(s => new PackedSession(index, s.Opens, s.Closes)));
}
