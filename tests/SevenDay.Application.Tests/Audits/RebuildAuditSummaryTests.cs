using SevenDay.Application.Audits;
using SevenDay.Application.Errors;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Audits;

public sealed class RebuildAuditSummaryTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task Counting_anew_gives_what_logging_counted()
    {
        var round = await AuditRound.StartAsync(portal);
        foreach (var day in Enumerable.Range(11, 7))
            await round.LogAsync(AuditRound.Case($"2026-11-{day} 10:00", day, $"D{day}", ("excluded", day == 12 ? "yes" : "no"), ("exclusion_reason", "Ambulatory care")));
        var before = await round.CountsKeptAsync();

        await portal.SendAsync(new RebuildAuditSummary.Command(round.Id));

        (await round.CountsKeptAsync()).ShouldBe(before);
        before.ShouldBe(await round.CountsOfEntriesAsync());
        before.Count.ShouldBe(10);
        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new RebuildAuditSummary.Command(round.Id), TestUser.ProgrammeLead));
    }
}
