using SevenDay.Domain.Audits;

namespace SevenDay.Domain.Tests.Audits;

public sealed class FourteenHourRuleTests
{
    [Theory]
    [InlineData("2026-10-10 19:00", "2026-10-11 09:00", Outcome.Met)]
    [InlineData("2026-10-10 19:00", "2026-10-11 09:01", Outcome.NotMet)]
    [InlineData("2026-03-28 19:00", "2026-03-29 09:00", Outcome.Met)]
    [InlineData("2026-03-28 19:00", "2026-03-29 10:00", Outcome.Met)]
    [InlineData("2026-03-28 19:00", "2026-03-29 10:01", Outcome.NotMet)]
    [InlineData("2026-10-24 19:00", "2026-10-25 09:00", Outcome.NotMet)]
    [InlineData("2026-10-24 19:00", "2026-10-25 08:00", Outcome.Met)]
    [InlineData("2026-10-25 01:30 BST", "2026-10-25 14:30", Outcome.Met)]
    [InlineData("2026-10-25 01:30 BST", "2026-10-25 14:31", Outcome.NotMet)]
    [InlineData("2026-10-25 01:30 GMT", "2026-10-25 15:30", Outcome.Met)]
    public void Fourteen_hours_are_elapsed_time_over_both_clock_changes(string start, string review, Outcome expected)
    {
        var read = AuditContent.Read(AuditContent.Typed(start, review));

        read.Problems.ShouldBeEmpty();
        EntryJudge.Judge(AuditContent.Template, read.Answers, null)[0].Outcome.ShouldBe(expected);
    }

    [Fact]
    public void A_patient_never_seen_was_not_seen_in_time()
    {
        var read = AuditContent.Read(AuditContent.Typed("2026-10-10 19:00", null));

        EntryJudge.Judge(AuditContent.Template, read.Answers, null)[0].Outcome.ShouldBe(Outcome.NotMet);
    }

    [Theory]
    [InlineData("2", "2", Outcome.Met)]
    [InlineData("2", "1", Outcome.NotMet)]
    [InlineData("0", "0", Outcome.NotApplicable)]
    public void Reviews_are_judged_against_those_due(string due, string done, Outcome expected)
    {
        var read = AuditContent.Read(AuditContent.Typed("2026-10-10 19:00", null, ("due", due), ("done", done)));

        EntryJudge.Judge(AuditContent.Template, read.Answers, null)[1].Outcome.ShouldBe(expected);
    }
}
