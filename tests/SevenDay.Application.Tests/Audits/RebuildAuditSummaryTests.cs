using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Audits;
using SevenDay.Application.Errors;
using SevenDay.Application.Operations;
using SevenDay.Domain.Audits;
using SevenDay.Domain.Hours;
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
        before.Count.ShouldBeGreaterThan(20);
        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new RebuildAuditSummary.Command(round.Id), TestUser.ProgrammeLead));
        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new RebuildAuditSummary.Command(Guid.CreateVersion7())));
    }

    [Fact]
    public async Task Cases_are_counted_under_their_local_day_and_bank_holidays_apart()
    {
        var round = await AuditRound.StartAsync(portal);
        await portal.AddAsync(new BankHoliday(new DateOnly(2026, 11, 16), "Test holiday"));
        foreach (var (admitted, n) in new[] { ("2026-11-13 23:59", 1), ("2026-11-14 00:00", 2), ("2026-11-16 10:00", 3), ("2026-11-17 00:30", 4) })
            await round.LogAsync(AuditRound.Case(admitted, reference: $"L{n}"));

        var days = await portal.WithDbAsync(db => db.AuditSummaries.Where(s => s.AuditId == round.Id && s.CriterionKey == "standard_2" && s.Judged > 0).Select(s => s.Day).ToListAsync());

        days.ShouldBe([AuditDay.Friday, AuditDay.Saturday, AuditDay.BankHoliday, AuditDay.Tuesday], ignoreOrder: true);
        (await round.CountsKeptAsync()).ShouldBe(await round.CountsOfEntriesAsync());
    }

    [Fact]
    public async Task Migrating_counts_what_an_update_left_uncounted_and_leaves_the_rest_alone()
    {
        var (emptied, partly, whole) = (await AuditRound.StartAsync(portal), await AuditRound.StartAsync(portal), await AuditRound.StartAsync(portal));
        foreach (var round in new[] { emptied, partly, whole })
            foreach (var day in Enumerable.Range(11, 7))
                await round.LogAsync(AuditRound.Case($"2026-11-{day} 10:00", day, $"M{day}", ("specialty", day % 2 == 0 ? "Acute medicine" : "Cardiology")));
        var before = await emptied.CountsKeptAsync();
        await RemoveAsync(emptied.Id);
        await RemoveAsync(partly.Id);
        // Somebody saved an entry before anybody counted the others.
        await partly.LogAsync(AuditRound.Case(reference: "later"));
        await portal.WithDbAsync(db => db.AuditSummaries.Where(s => s.AuditId == whole.Id && s.CriterionKey == "standard_2").ExecuteUpdateAsync(set => set.SetProperty(s => s.Met, 99)));

        await portal.SendAsync(new MigrateDatabase.Command());

        (await emptied.CountsKeptAsync()).ShouldBe(before);
        (await emptied.CountsKeptAsync()).ShouldBe(await emptied.CountsOfEntriesAsync());
        (await partly.CountsKeptAsync()).ShouldBe(await partly.CountsOfEntriesAsync());
        (await whole.CountedAsync("standard_2")).Met.ShouldBe(99 * 8, "a round with counts is not read again");

        Task<int> RemoveAsync(Guid id) => portal.WithDbAsync(async db =>
            await db.AuditSummaries.Where(s => s.AuditId == id).ExecuteDeleteAsync() + await db.SpecialtySummaries.Where(s => s.AuditId == id).ExecuteDeleteAsync());
    }

    [Fact]
    public async Task Groups_follow_corrections_and_rejections()
    {
        var round = await AuditRound.StartAsync(portal);
        var lead = new TestUser(SevenDay.Application.Security.Roles.ProgrammeLead, Guid.CreateVersion7());
        var (corrected, rejected) = (await round.LogAsync(), await round.LogAsync(AuditRound.Case(reference: "A2")));
        await round.LogAsync(AuditRound.Case(reference: "A3", others: ("specialty", "Stroke medicine")));

        await portal.SendAsync(new CorrectEntry.Command(corrected.EntryId, 1, AuditRound.Case(hours: 20, others: ("specialty", "Cardiology")), "Another specialty."), round.Auditor);
        await portal.SendAsync(new DecideEntry.Command(rejected.EntryId, 1, ReviewState.Rejected, "Another week."), lead);

        var groups = await portal.WithDbAsync(db => db.SpecialtySummaries.Where(s => s.AuditId == round.Id && s.CriterionKey == "standard_2" && s.Judged > 0)
            .OrderBy(s => s.Specialty).Select(s => $"{s.Name} {s.Met}/{s.Judged}").ToListAsync());
        groups.ShouldBe(["Cardiology 0/1", "Stroke medicine 1/1"]);
        (await round.CountsKeptAsync()).ShouldBe(await round.CountsOfEntriesAsync());
    }
}
