using SevenDay.Domain.Digests;

namespace SevenDay.Domain.Tests.Digests;

public sealed class DigestCalendarTests
{
    [Theory]
    [InlineData(DigestRhythm.Weekly, "2026-11-22", "2026-11-16", "2026-11-23")]
    [InlineData(DigestRhythm.Weekly, "2026-11-23", "2026-11-23", "2026-11-30")]
    [InlineData(DigestRhythm.Monthly, "2026-11-30", "2026-11-01", "2026-12-01")]
    [InlineData(DigestRhythm.Monthly, "2026-12-01", "2026-12-01", "2027-01-01")]
    public void Digests_are_due_on_Mondays_or_first_days(DigestRhythm rhythm, string day, string last, string next)
    {
        rhythm.LastDue(DateOnly.Parse(day)).ShouldBe(DateOnly.Parse(last));
        rhythm.NextDue(DateOnly.Parse(day)).ShouldBe(DateOnly.Parse(next));
    }

    [Theory]
    [InlineData(DigestRhythm.Weekly, "2026-11-23", "2026-11-21", null, "2026-11-15")]
    [InlineData(DigestRhythm.Weekly, "2026-11-23", "2026-10-01", "2026-11-15", "2026-11-15")]
    [InlineData(DigestRhythm.Weekly, "2026-11-23", "2026-10-01", "2026-11-01", "2026-11-01")]
    [InlineData(DigestRhythm.Weekly, "2026-11-23", "2026-11-10", "2026-03-01", "2026-11-10")]
    [InlineData(DigestRhythm.Monthly, "2027-03-01", "2027-02-20", null, "2027-01-31")]
    public void A_digest_follows_on_from_the_last_one(DigestRhythm rhythm, string due, string started, string? lastUntil, string since) =>
        rhythm.Since(DateOnly.Parse(due), DateOnly.Parse(started), lastUntil is null ? null : DateOnly.Parse(lastUntil)).ShouldBe(DateOnly.Parse(since));
}
