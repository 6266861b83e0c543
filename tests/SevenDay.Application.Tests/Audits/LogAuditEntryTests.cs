using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Audits;
using SevenDay.Application.Errors;
using SevenDay.Application.Security;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Audits;

public sealed class LogAuditEntryTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task An_entry_is_judged_and_counted_as_it_is_saved()
    {
        var round = await AuditRound.StartAsync(portal);

        var result = await round.LogAsync(AuditRound.Case(hours: 5));
        await round.LogAsync(AuditRound.Case(hours: 15, reference: "A2"));

        result.IsNew.ShouldBeTrue();
        result.Score.ShouldBe(["First consultant review within 14 hours of admission: met, after 5 hours.", "Reviewed by a consultant as often as due: met."]);
        (await round.CountedAsync("standard_2")).ShouldBe((1, 2));
        (await round.CountedAsync("standard_8")).ShouldBe((2, 2));
    }

    [Fact]
    public async Task The_same_entry_arriving_twice_counts_once()
    {
        var (round, key) = (await AuditRound.StartAsync(portal), Guid.CreateVersion7());

        var first = await round.LogAsync(key: key);
        var second = await round.LogAsync(AuditRound.Case("2026-11-14 10.00am"), key);

        second.ShouldSatisfyAllConditions(r => r.EntryId.ShouldBe(first.EntryId), r => r.IsNew.ShouldBeFalse(), r => r.Score.ShouldBe(first.Score));
        (await round.EntriesAsync()).ShouldBe(1);
        (await round.CountedAsync("standard_2")).ShouldBe((1, 1));
    }

    [Fact]
    public async Task The_same_key_with_other_answers_is_refused_and_changes_nothing()
    {
        var (round, key) = (await AuditRound.StartAsync(portal), Guid.CreateVersion7());
        await round.LogAsync(key: key);

        var wrong = await Should.ThrowAsync<InvalidException>(() => round.LogAsync(AuditRound.Case(hours: 20), key));

        wrong.Problems.ShouldHaveSingleItem().Field.ShouldBe("SubmissionKey");
        (await round.CountedAsync("standard_2")).ShouldBe((1, 1));
    }

    [Fact]
    public async Task An_entry_sent_again_after_the_round_was_closed_is_still_the_same_entry()
    {
        var (round, key) = (await AuditRound.StartAsync(portal), Guid.CreateVersion7());
        var first = await round.LogAsync(key: key);
        await portal.SendAsync(new CloseAudit.Command(round.Id, 2), TestUser.ProgrammeLead);

        (await round.LogAsync(key: key)).EntryId.ShouldBe(first.EntryId);
    }

    [Fact]
    public async Task Racing_arrivals_of_one_entry_count_once_and_others_all_count()
    {
        var (round, key) = (await AuditRound.StartAsync(portal), Guid.CreateVersion7());

        var same = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => round.LogAsync(key: key)));
        var others = await Task.WhenAll(Enumerable.Range(0, 12).Select(n => round.LogAsync(AuditRound.Case(hours: n * 2, reference: $"R{n}"))));

        same.Select(r => r.EntryId).Distinct().Count().ShouldBe(1);
        same.Count(r => r.IsNew).ShouldBe(1);
        others.ShouldAllBe(r => r.IsNew);
        (await round.EntriesAsync()).ShouldBe(13);
        (await round.CountedAsync("standard_2")).ShouldBe((9, 13));
        (await round.CountsKeptAsync()).ShouldBe(await round.CountsOfEntriesAsync());
    }

    [Fact]
    public async Task Counts_that_are_missing_are_made_and_a_race_for_them_loses_none()
    {
        var round = await AuditRound.StartAsync(portal);
        await portal.WithDbAsync(db => db.AuditSummaries.Where(s => s.AuditId == round.Id).ExecuteDeleteAsync());

        await Task.WhenAll(Enumerable.Range(0, 8).Select(n => round.LogAsync(AuditRound.Case(reference: $"M{n}"))));

        (await round.CountsKeptAsync()).ShouldBe(await round.CountsOfEntriesAsync());
    }

    [Fact]
    public async Task A_fault_between_the_entry_and_its_count_leaves_neither()
    {
        var round = await AuditRound.StartAsync(portal);
        await portal.WithDbAsync(db => db.Database.ExecuteSqlRawAsync(
            TestDatabase.OnSqlServer
                ? "CREATE TRIGGER Fault ON AuditSummaries AFTER UPDATE AS THROW 50000, 'fault', 1;"
                : "CREATE TRIGGER Fault BEFORE UPDATE ON AuditSummaries BEGIN SELECT RAISE(ABORT, 'fault'); END"));
        try
        {
            await Should.ThrowAsync<Exception>(() => round.LogAsync());
        }
        finally
        {
            await portal.WithDbAsync(db => db.Database.ExecuteSqlRawAsync("DROP TRIGGER Fault"));
        }

        (await round.EntriesAsync()).ShouldBe(0);
        (await round.LogAsync()).IsNew.ShouldBeTrue();
        (await round.CountsKeptAsync()).ShouldBe(await round.CountsOfEntriesAsync());
    }

    [Theory]
    [InlineData("2026-11-10 23:59", "outside the round")]
    [InlineData("2026-11-18 00:00", "outside the round")]
    [InlineData("2026-11-31 10:00", "not a real date")]
    public async Task A_case_outside_the_window_is_refused(string admitted, string message)
    {
        var round = await AuditRound.StartAsync(portal);

        var answers = AuditRound.Case(hours: null);
        answers["clock_start"] = admitted;
        var wrong = await Should.ThrowAsync<InvalidException>(() => round.LogAsync(answers));

        wrong.Message.ShouldContain(message);
        (await round.EntriesAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Mistakes_belong_to_their_questions()
    {
        var round = await AuditRound.StartAsync(portal);

        var wrong = await Should.ThrowAsync<InvalidException>(() => round.LogAsync(AuditRound.Case(others: [("case_ref", "943 476 5919"), ("reviews_due", "-1")])));

        wrong.Problems.Select(p => p.Field).ShouldBe(["Answers[case_ref]", "Answers[reviews_due]"]);
    }

    [Fact]
    public async Task A_service_of_another_organisation_is_refused()
    {
        var round = await AuditRound.StartAsync(portal);
        var other = TestData.AnOrganisation();
        var service = TestData.AService(other, week: "24h|24h|24h|24h|24h|24h|24h");
        await portal.AddAsync(other, service);

        var wrong = await Should.ThrowAsync<InvalidException>(() => round.LogAsync(AuditRound.Case(others: [("service", service.Id.ToString())])));

        wrong.Message.ShouldContain("not one of this organisation");
    }

    [Fact]
    public async Task A_late_case_says_whether_the_declared_service_was_open()
    {
        var round = await AuditRound.StartAsync(portal);
        var organisation = await portal.WithDbAsync(db => db.Organisations.SingleAsync(o => o.Id == round.Organisation));
        var service = TestData.AService(organisation, "Weekend ward round", "closed|closed|closed|closed|closed|closed|08:00-18:00");
        await portal.AddAsync(service);

        var late = await round.LogAsync(AuditRound.Case("2026-11-14 19:00", 20, others: [("service", service.Id.ToString())]));

        late.Score[0].ShouldBe("First consultant review within 14 hours of admission: not met, after 20 hours, declared service was open 1 of the 14 hours.");
    }

    [Fact]
    public async Task A_case_that_nobody_reviewed_says_so()
    {
        var round = await AuditRound.StartAsync(portal);

        (await round.LogAsync(AuditRound.Case(hours: null))).Score[0].ShouldBe("First consultant review within 14 hours of admission: not met, it did not happen.");
    }

    [Fact]
    public async Task A_round_that_is_not_open_takes_nothing()
    {
        var (planned, closed) = (await AuditRound.StartAsync(portal, open: false), await AuditRound.StartAsync(portal));
        await portal.SendAsync(new CloseAudit.Command(closed.Id, 2), TestUser.ProgrammeLead);

        (await Should.ThrowAsync<InvalidException>(() => planned.LogAsync())).Message.ShouldContain("not been opened");
        (await Should.ThrowAsync<InvalidException>(() => closed.LogAsync())).Message.ShouldContain("closed");
    }

    [Fact]
    public async Task An_auditor_logs_only_in_rounds_that_name_them()
    {
        var round = await AuditRound.StartAsync(portal);

        await Should.ThrowAsync<NotFoundException>(() => round.LogAsync(user: new TestUser(Roles.Auditor, Guid.CreateVersion7())));
        await Should.ThrowAsync<ForbiddenException>(() => round.LogAsync(user: TestUser.BoardMember));
    }

    [Fact]
    public async Task What_the_operator_brings_in_belongs_to_the_first_auditor_named()
    {
        var round = await AuditRound.StartAsync(portal);

        var result = await portal.SendAsync(round.Entry());

        (await portal.WithDbAsync(db => db.AuditEntries.Where(e => e.Id == result.EntryId).Select(e => e.AuthorId).SingleAsync())).ShouldBe(round.AuditorId);
    }
}
