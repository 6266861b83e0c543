using System.Text.Json;
using SevenDay.Application.Services.Export;
using SevenDay.Domain.Hours;

namespace SevenDay.Application.Tests.Services.Export;

public sealed class OpeningHoursMarkupTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);
    private static readonly CalendarSpan Span = new(Today, Today.AddYears(2), new HashSet<DateOnly> { new(2026, 12, 25), new(2026, 12, 28) });

    [Fact]
    public void The_week_reads_back_from_the_markup()
    {
        foreach (var seed in Enumerable.Range(1, 50))
        {
            var week = new RandomServices(seed).Week();
            var json = JsonDocument.Parse(OpeningHoursMarkup.Of(Service(week, BankHolidayRule.AsNormal), Span)).RootElement;

            Week(json).WithModesOf(week).ShouldBe(week, $"seed {seed}");
        }
    }

    [Fact]
    public void Bank_holidays_and_dates_are_special_and_a_closed_day_has_no_times()
    {
        var special = JsonDocument.Parse(OpeningHoursMarkup.Of(Service(WeekPattern.AlwaysOpen, BankHolidayRule.Closed), Span)).RootElement
            .GetProperty("specialOpeningHoursSpecification").EnumerateArray().Select(s => (s.GetProperty("validFrom").GetString(), s.TryGetProperty("opens", out var o) ? o.GetString() : null));

        special.ShouldBe([("2026-12-24", "09:00"), ("2026-12-25", null), ("2026-12-28", null)]);
    }

    [Fact]
    public void A_name_cannot_end_the_script_that_holds_it()
    {
        var text = OpeningHoursMarkup.Of(Service(WeekPattern.Closed, BankHolidayRule.Closed) with { Name = "</script><script>alert(1)" }, Span);

        text.ShouldNotContain("<");
        JsonDocument.Parse(text).RootElement.GetProperty("name").GetString().ShouldBe("</script><script>alert(1)");
    }

    private static OpenService Service(WeekPattern week, BankHolidayRule rule) => new("Service", "Trust", "Site", null,
        new DatedHours(week, rule, null, new Dictionary<DateOnly, DayHours> { [new(2026, 12, 24)] = DayHours.Parse("09:00-12:00") }));

    private static WeekPattern Week(JsonElement json)
    {
        var days = Enumerable.Range(0, 7).Select(_ => new List<Session>()).ToList();
        foreach (var hours in json.GetProperty("openingHoursSpecification").EnumerateArray())
            foreach (var day in hours.GetProperty("dayOfWeek").EnumerateArray())
            {
                var (opens, closes) = (Minute(hours, "opens"), Minute(hours, "closes"));
                if ((opens, closes) == (0, 1439)) closes = 1440;
                days[Array.IndexOf(["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"], day.GetString())].Add(new Session(opens, closes > opens ? closes : closes + 1440));
            }
        return new WeekPattern([.. days.Select(DayHours.FromSessions)]);
    }

    private static int Minute(JsonElement hours, string name) => (int)TimeOnly.Parse(hours.GetProperty(name).GetString()!).ToTimeSpan().TotalMinutes;
}
