using SevenDay.Domain.Hours;
using SevenDay.Domain.Organisations;
using SevenDay.Domain.Services;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Services.Export;

/// <summary>Random weeks with many edges at midnight; the same seed gives the same ones.</summary>
internal sealed class RandomServices(int seed)
{
    private readonly Random _random = new(seed);

    internal WeekPattern Week()
    {
        while (true)
            if (WeekPattern.TryCreate([.. Enumerable.Range(0, 7).Select(_ => Day())], out var week, out _))
                return week;
    }

    internal DayHours Day()
    {
        switch (_random.Next(6))
        {
            case 0: return DayHours.Closed;
            case 1: return DayHours.AllDay;
        }
        var opens = Minute(0, 12 * 60);
        var closes = Minute(opens + 15, 1440);
        var sessions = new List<Session> { new(opens, closes) };
        if (closes < 1400 && _random.Next(2) == 0)
        {
            var evening = Minute(closes + 5, 1430);
            sessions.Add(new Session(evening, Math.Min(evening + Minute(10, 900), 2400), (OpeningMode)_random.Next(3)));
        }
        return DayHours.FromSessions(sessions);
    }

    internal HoursDeclaration Declaration()
    {
        var rule = (BankHolidayRule)_random.Next(5);
        var own = rule == BankHolidayRule.OwnHours ? DayHours.Parse("10:00-14:00;22:00-04:00") : null;
        return new HoursDeclaration(Week(), rule, own, new DateOnly(2026, 1, 1).AddDays(_random.Next(300)), HoursStatus.Actual, "Test", "Test", FixedTime.Start.UtcDateTime);
    }

    internal IEnumerable<Service> Services(Organisation organisation, int count)
    {
        for (var number = 1; number <= count; number++)
        {
            var service = new Service(
                organisation.Id, $"Random, \"service\" {number}", number % 3 == 0 ? "=Acute medicine" : "Stroke", (Setting)_random.Next(7), number % 2 == 0 ? $"Site {number}" : null,
                number % 4 == 0 ? "SS0 0RY" : null, isPublic: number % 2 == 0);
            service.DeclareHours(Declaration());
            if (number % 2 == 0) service.Except(new DateOnly(2026, 12, 24), DayHours.Parse("09:00-12:00"), "Christmas. Eve, (party)");
            if (number % 3 == 0) service.Except(new DateOnly(2026, 12, 31), DayHours.Closed, null);
            yield return service;
        }
    }

    private int Minute(int from, int to) => _random.Next(4) == 0 ? to : Math.Min(to, _random.Next(from, to + 1));
}
