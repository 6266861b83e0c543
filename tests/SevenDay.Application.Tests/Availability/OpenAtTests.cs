using SevenDay.Application.Availability;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Tests.Availability;

public sealed class OpenAtTests
{
    private static readonly DateOnly Christmas = new(2026, 12, 25);

    [Fact]
    public void Random_weeks_rules_and_exceptions_are_open_exactly_when_their_dated_hours_say_so()
    {
        var random = new Random(41);
        var rules = Enum.GetValues<BankHolidayRule>();
        var holidays = new HashSet<DateOnly> { Christmas, new(2026, 12, 28) };
        var made = Enumerable.Range(0, 120).Select(number =>
        {
            var (week, rule, own) = (IndexedServices.RandomWeek(random), rules[number % rules.Length], IndexedServices.RandomDay(random));
            var dated = number % 4 == 0 ? new Dictionary<DateOnly, DayHours> { [new(2026, 12, 24 + random.Next(5))] = IndexedServices.RandomDay(random) } : [];
            var hours = new DatedHours(week, rule, rule == BankHolidayRule.OwnHours ? own : null, dated);
            return (Hours: hours, Indexed: IndexedServices.Of(week, rule, own, [.. dated.Select(e => new ExceptionalDay(e.Key, e.Value))]));
        }).ToList();
        var snapshot = IndexedServices.Snapshot([.. made.Select(m => m.Indexed)], [.. holidays]);

        for (var day = new DateOnly(2026, 12, 23); day <= new DateOnly(2026, 12, 30); day = day.AddDays(1))
            for (var minute = random.Next(7); minute < 1440; minute += 7)
            {
                var open = snapshot.OpenAt(day, minute);
                var at = day.ToDateTime(TimeOnly.MinValue).AddMinutes(minute);
                for (var place = 0; place < made.Count; place++)
                    open[place].ShouldBe(made[place].Hours.IsOpenAt(at, holidays), $"{made[place].Hours.Week}, {made[place].Hours.BankHolidayRule}, {at:s}");
            }
    }

    [Fact]
    public void A_night_that_began_before_a_closed_bank_holiday_goes_on_into_it()
    {
        var night = IndexedServices.Of(WeekPattern.Parse("Thu 22:00-06:00"), BankHolidayRule.Closed);
        var snapshot = IndexedServices.Snapshot([night], Christmas);

        new[] { 0, 359, 360, 1320 }.Select(minute => snapshot.OpenAt(Christmas, minute)[0]).ShouldBe([true, true, false, false]);
    }
}
