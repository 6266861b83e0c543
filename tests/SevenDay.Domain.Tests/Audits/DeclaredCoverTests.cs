using SevenDay.Domain.Audits;
using SevenDay.Domain.Hours;
using SevenDay.Domain.Services;

namespace SevenDay.Domain.Tests.Audits;

public sealed class DeclaredCoverTests
{
    private static readonly HashSet<DateOnly> NoHolidays = [];

    [Theory]
    [InlineData("08:00-20:00|08:00-20:00|08:00-20:00|08:00-20:00|08:00-20:00|closed|closed", "2026-10-09 19:00", 60)]
    [InlineData("24h|24h|24h|24h|24h|24h|24h", "2026-10-10 19:00", 840)]
    [InlineData("closed|closed|closed|closed|closed|closed|closed", "2026-10-10 19:00", 0)]
    [InlineData("closed|closed|closed|closed|20:00-02:00|closed|closed", "2026-10-10 00:30", 90)]
    [InlineData("24h|24h|24h|24h|24h|24h|24h", "2026-10-24 19:00", 840)]
    [InlineData("24h|24h|24h|24h|24h|24h|24h", "2026-03-28 19:00", 840)]
    [InlineData("closed|closed|closed|closed|closed|closed|00:00-09:00", "2026-10-24 19:00", 540)]
    [InlineData("closed|closed|closed|closed|closed|closed|00:00-09:00", "2026-03-28 19:00", 480)]
    public void Open_minutes_are_elapsed_minutes_of_the_fourteen_hours(string week, string start, int minutes)
    {
        var from = NhsCalendar.ToUtc(DateTime.Parse(start));

        Cover(Declared(week)).OpenMinutes(from, from.AddHours(14)).ShouldBe(minutes);
    }

    [Fact]
    public void A_bank_holiday_follows_its_rule_and_an_exception_replaces_the_day()
    {
        var service = Declared("08:00-18:00|08:00-18:00|08:00-18:00|08:00-18:00|08:00-18:00|closed|10:00-14:00");
        var monday = new DateOnly(2026, 8, 31);
        var from = NhsCalendar.ToUtc(new DateTime(2026, 8, 31, 6, 0, 0));

        new DeclaredCover(service, new HashSet<DateOnly> { monday }).OpenMinutes(from, from.AddHours(14)).ShouldBe(240);
        service.Except(monday, DayHours.Parse("09:00-10:00"), "Test");
        new DeclaredCover(service, new HashSet<DateOnly> { monday }).OpenMinutes(from, from.AddHours(14)).ShouldBe(60);
    }

    [Fact]
    public void Hours_that_nobody_had_declared_by_then_are_not_known()
    {
        var from = NhsCalendar.ToUtc(new DateTime(2025, 12, 31, 19, 0, 0));

        Cover(Declared("24h|24h|24h|24h|24h|24h|24h")).OpenMinutes(from, from.AddHours(14)).ShouldBeNull();
        Cover(Declared("24h|24h|24h|24h|24h|24h|24h")).IsOpenAt(from).ShouldBeNull();
    }

    [Fact]
    public void A_service_that_has_ended_is_closed()
    {
        var service = Declared("24h|24h|24h|24h|24h|24h|24h");
        service.End(new DateOnly(2026, 10, 11));
        var from = NhsCalendar.ToUtc(new DateTime(2026, 10, 10, 19, 0, 0));

        Cover(service).OpenMinutes(from, from.AddHours(14)).ShouldBe(300);
    }

    [Fact]
    public void A_late_case_says_how_long_the_declared_service_was_open()
    {
        var read = AuditContent.Read(AuditContent.Typed("2026-10-10 19:00", "2026-10-11 12:00"));

        var outcome = EntryJudge.Judge(AuditContent.Template, read.Answers, Cover(Declared("closed|closed|closed|closed|closed|closed|08:00-18:00")))[0];

        (outcome.Outcome, outcome.DeclaredOpenMinutes, outcome.WindowMinutes).ShouldBe((Outcome.NotMet, 60, 840));
    }

    [Theory]
    [InlineData("yes", "2026-10-10 10:00", Outcome.Met)]
    [InlineData("no", "2026-10-10 10:00", Outcome.NotMet)]
    [InlineData("no", "2026-10-11 10:00", Outcome.Met)]
    [InlineData("yes", "2025-10-11 10:00", Outcome.NotApplicable)]
    public void A_visit_is_compared_with_the_declared_hours(string found, string at, Outcome expected)
    {
        var content = new TemplateContent("at", null, null, [], [new("as_declared", "As declared", new OpenAsDeclared("found"))]);
        var answers = new Answers(new Dictionary<string, string> { ["found"] = found, ["at"] = NhsCalendar.ToUtc(DateTime.Parse(at)).ToString("O") });

        EntryJudge.Judge(content, answers, Cover(Declared("closed|closed|closed|closed|closed|08:00-18:00|closed")))[0].Outcome.ShouldBe(expected);
    }

    private static DeclaredCover Cover(Service service) => new(service, NoHolidays);

    private static Service Declared(string days)
    {
        var service = new Service(Guid.CreateVersion7(), "Test service", "Acute medicine", Setting.Acute);
        service.DeclareHours(new HoursDeclaration(
            new WeekPattern([.. days.Split('|').Select(DayHours.Parse)]), BankHolidayRule.AsSunday, null, new DateOnly(2026, 1, 1), HoursStatus.Actual, "Test", "Test",
            new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc)));
        return service;
    }
}
