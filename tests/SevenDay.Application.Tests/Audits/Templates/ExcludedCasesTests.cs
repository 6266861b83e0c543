using SevenDay.Application.Audits;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Audits.Templates;

public sealed class ExcludedCasesTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task Excluded_cases_count_in_no_criterion_and_are_counted_by_reason()
    {
        var round = await AuditRound.StartAsync(portal);
        await round.LogAsync(AuditRound.Case(reference: "Counts"));
        var excluded = await LogExcludedAsync(round, 3);

        var results = await portal.SendAsync(new GetAuditResults.Query(round.Id), TestUser.ProgrammeLead);

        excluded.Score.ShouldBe(["The case is excluded: Short-stay ambulatory care."]);
        results.Criteria.Select(c => c.DayTypes[DayGroup.All].Judged.Value).ShouldBe([1, 0, 1]);
        results.Excluded.Select(e => (e.Reason, e.Count.Value)).ShouldContain(("Short-stay ambulatory care", 3));
        results.Excluded.Sum(e => e.Count.Value).ShouldBe(3);
        (await portal.SendAsync(new ListEntries.Query(round.Id), TestUser.ProgrammeLead)).Entries.Items.Count(i => i.Excluded is not null).ShouldBe(3);
    }

    [Fact]
    public async Task A_small_number_of_excluded_cases_is_hidden_from_a_role_without_case_access()
    {
        var round = await AuditRound.StartAsync(portal);
        await LogExcludedAsync(round, 7);

        var excluded = (await portal.SendAsync(new GetAuditResults.Query(round.Id), TestUser.BoardMember)).Excluded;

        excluded.Select(e => $"{e.Count}").ShouldBe(["0", "*", "0"]);
    }

    [Fact]
    public async Task Counting_anew_finds_what_logging_counted()
    {
        var round = await AuditRound.StartAsync(portal);
        await round.LogAsync();
        await LogExcludedAsync(round, 2);
        var counted = await round.CountsKeptAsync();

        await portal.SendAsync(new RebuildAuditSummary.Command(round.Id));

        (await round.CountsKeptAsync()).ShouldBe(counted);
        counted.ShouldContain(c => c.Contains("excluded-2") && c.EndsWith("0 of 2"));
    }

    [Fact]
    public async Task A_case_counts_under_the_clock_that_its_times_start_from()
    {
        var round = await AuditRound.StartAsync(portal);
        await round.LogAsync(AuditRound.Case(hours: 5, reference: "By admission"));
        var arrival = await round.LogAsync(AuditRound.Case(hours: 15, reference: "By arrival", others: [("clock", "Arrival")]));

        arrival.Score[0].ShouldBe("First consultant review within 14 hours of arrival: not met, after 15 hours.");
        (await round.CountedAsync("standard_2")).ShouldBe((1, 1));
        (await round.CountedAsync("standard_2_arrival")).ShouldBe((0, 1));
    }

    [Fact]
    public async Task A_recorded_decision_leaves_the_case_out_of_the_daily_reviews_only()
    {
        var round = await AuditRound.StartAsync(portal);
        await round.LogAsync(AuditRound.Case(others: [("exempt", "yes"), ("reviews_done", "0")]));

        (await round.CountedAsync("standard_8")).ShouldBe((0, 0));
        (await round.CountedAsync("standard_2")).ShouldBe((1, 1));
    }

    private static async Task<LogAuditEntry.Result> LogExcludedAsync(AuditRound round, int times)
    {
        LogAuditEntry.Result? last = null;
        for (var n = 0; n < times; n++)
            last = await round.LogAsync(AuditRound.Case(reference: $"X{n}", others: [("excluded", "yes"), ("exclusion_reason", "Ambulatory care")]));
        return last!;
    }
}
