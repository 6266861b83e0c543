using SevenDay.Domain.Audits;

namespace SevenDay.Domain.Tests.Audits;

public sealed class EntryReaderTests
{
    [Theory]
    [InlineData("2026-02-30 10:00", "not a real date")]
    [InlineData("2026-10-10", "Enter the time")]
    [InlineData("19:00", "Enter the date")]
    [InlineData("2026-10-10 25:00", "not a time")]
    [InlineData("2026-03-29 01:30", "does not exist")]
    [InlineData("2026-10-25 01:30", "happened twice")]
    [InlineData("Saturday", "Enter the date")]
    public void A_time_that_cannot_be_is_refused_with_what_to_do(string start, string message) =>
        ProblemOf("start", AuditContent.Typed(start, null)).ShouldContain(message);

    [Theory]
    [InlineData("2026-10-10 7.05pm")]
    [InlineData("2026-10-10T19:05")]
    [InlineData("2026-10-10 1905")]
    [InlineData("2026-10-10T18:05:00Z")]
    public void The_same_instant_may_be_typed_in_many_ways(string start) =>
        AuditContent.Read(AuditContent.Typed(start, null)).Answers.Instant("start").ShouldBe(new DateTime(2026, 10, 10, 18, 5, 0, DateTimeKind.Utc));

    [Fact]
    public void A_review_before_the_admission_is_refused() =>
        ProblemOf("review", AuditContent.Typed("2026-10-10 19:00", "2026-10-10 18:59")).ShouldContain("before");

    [Fact]
    public void A_review_at_the_same_minute_is_fine() =>
        AuditContent.Read(AuditContent.Typed("2026-10-10 19:00", "2026-10-10 19:00")).Problems.ShouldBeEmpty();

    [Fact]
    public void What_has_not_happened_yet_is_refused() =>
        AuditContent.Read(AuditContent.Typed("2026-10-10 19:00", null), new DateTime(2026, 10, 10, 12, 0, 0, DateTimeKind.Utc))
            .Problems.ShouldHaveSingleItem().Message.ShouldContain("future");

    [Theory]
    [InlineData("due", "-1", "below 0")]
    [InlineData("due", "two", "whole number")]
    [InlineData("due", "1.5", "whole number")]
    [InlineData("clock", "Departure", "not one of the choices")]
    [InlineData("seen", "perhaps", "yes or no")]
    [InlineData("ref", "943 476 5919", "NHS number")]
    [InlineData("service", "Nowhere", "not one of this organisation")]
    [InlineData("colour", "red", "not a question")]
    public void A_wrong_answer_is_named(string key, string value, string message) =>
        ProblemOf(key, AuditContent.Typed("2026-10-10 19:00", null, (key, value))).ShouldContain(message);

    [Fact]
    public void Every_required_question_that_is_asked_must_be_answered() =>
        AuditContent.Read(new() { ["seen"] = "yes" }).Problems.Select(p => p.Key).ShouldBe(["ref", "clock", "start", "review"]);

    [Fact]
    public void An_answer_to_a_question_that_is_not_asked_is_left_out()
    {
        var typed = AuditContent.Typed("2026-10-10 19:00", "not even a time");
        typed["seen"] = "no";

        var read = AuditContent.Read(typed);

        read.Problems.ShouldBeEmpty();
        read.Answers.Text("review").ShouldBeNull();
    }

    [Fact]
    public void A_service_may_be_given_by_id_by_name_or_by_name_and_site()
    {
        NamedService[] services = [new(Guid.CreateVersion7(), "Ward round", "North"), new(Guid.CreateVersion7(), "Ward round", "South"), new(Guid.CreateVersion7(), "Stroke unit", "")];

        Read(services[0].Id.ToString()).ShouldBe(services[0].Id);
        Read("stroke UNIT").ShouldBe(services[2].Id);
        Read("Ward round (South)").ShouldBe(services[1].Id);
        AuditContent.Read(AuditContent.Typed("2026-10-10 19:00", null, ("service", "Ward round")), null, services).Problems.ShouldHaveSingleItem().Message.ShouldContain("2 services");

        Guid? Read(string typed) => AuditContent.Read(AuditContent.Typed("2026-10-10 19:00", null, ("service", typed)), null, services).Answers.Service("service");
    }

    private static string ProblemOf(string key, Dictionary<string, string> typed) =>
        AuditContent.Read(typed).Problems.ShouldHaveSingleItem().ShouldSatisfy(p => p.Key.ShouldBe(key)).Message;
}

file static class Satisfying
{
    internal static T ShouldSatisfy<T>(this T value, Action<T> check)
    {
        check(value);
        return value;
    }
}
