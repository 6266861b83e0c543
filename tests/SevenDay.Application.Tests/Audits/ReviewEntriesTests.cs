using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Audits;
using SevenDay.Application.Errors;
using SevenDay.Application.Security;
using SevenDay.Domain.Audits;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Audits;

public sealed class ReviewEntriesTests(TestPortal portal) : IClassFixture<TestPortal>
{
    private static readonly TestUser Reviewer = new(Roles.ProgrammeLead, Guid.CreateVersion7());

    [Fact]
    public async Task A_rejected_entry_leaves_the_results_and_approving_it_brings_it_back()
    {
        var round = await AuditRound.StartAsync(portal);
        await round.LogAsync();
        var late = await round.LogAsync(AuditRound.Case(hours: 20, reference: "A2"));

        await DecideAsync(late.EntryId, ReviewState.Rejected, "The case is from another week.");
        (await round.CountedAsync("standard_2")).ShouldBe((1, 1));
        (await round.CountedAsync(AuditSummary.AllEntries)).ShouldBe((0, 1));

        await DecideAsync(late.EntryId, ReviewState.Approved);
        (await round.CountedAsync("standard_2")).ShouldBe((1, 2));
        (await round.CountsKeptAsync()).ShouldBe(await round.CountsOfEntriesAsync());
        (await EntryAsync(late.EntryId)).Comments.Select(c => c.Decision).ShouldBe([ReviewState.Rejected, ReviewState.Approved]);
    }

    [Fact]
    public async Task Nobody_approves_their_own_entry()
    {
        var round = await AuditRound.StartAsync(portal);
        var entry = await round.LogAsync(user: Reviewer);

        (await Should.ThrowAsync<InvalidException>(() => DecideAsync(entry.EntryId, ReviewState.Approved))).Message.ShouldBe("You logged this entry. Somebody else approves it.");
        (await EntryAsync(entry.EntryId)).Review.ShouldBe(ReviewState.Received);
    }

    [Theory]
    [InlineData(ReviewState.Rejected, null, "Say what is wrong, so that it can be put right.")]
    [InlineData(ReviewState.HasQuestions, " ", "Say what is wrong, so that it can be put right.")]
    [InlineData(ReviewState.Received, "back", "Choose whether you approve the entry, have a question or reject it.")]
    [InlineData(null, null, "Choose whether you approve the entry, have a question or reject it.")]
    [InlineData(ReviewState.Rejected, "born 1.2.1950", PatientIdentity.DateOfBirthFound)]
    public async Task A_decision_needs_its_reason_and_names_no_patient(ReviewState? decision, string? why, string message)
    {
        var round = await AuditRound.StartAsync(portal);
        var entry = await round.LogAsync();

        (await Should.ThrowAsync<InvalidException>(() => DecideAsync(entry.EntryId, decision, why))).Message.ShouldContain(message);
        (await EntryAsync(entry.EntryId)).Review.ShouldBe(ReviewState.Received);
    }

    [Fact]
    public async Task Deciding_on_what_somebody_changed_since_is_stale_and_auditors_decide_nothing()
    {
        var round = await AuditRound.StartAsync(portal);
        var entry = await round.LogAsync();
        await DecideAsync(entry.EntryId, ReviewState.HasQuestions, "Which ward?");

        await Should.ThrowAsync<StaleException>(() => portal.SendAsync(new DecideEntry.Command(entry.EntryId, 1, ReviewState.Rejected, "No answer."), Reviewer));
        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new DecideEntry.Command(entry.EntryId, 2, ReviewState.Rejected, "No answer."), round.Auditor));
        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new DecideEntry.Command(Guid.CreateVersion7(), 1, ReviewState.Approved, null), Reviewer));
        (await round.CountedAsync("standard_2")).ShouldBe((1, 1));
    }

    [Fact]
    public async Task A_correction_is_judged_and_counted_anew_and_what_was_said_before_is_kept()
    {
        var round = await AuditRound.StartAsync(portal);
        var entry = await round.LogAsync(AuditRound.Case(hours: 20));
        await DecideAsync(entry.EntryId, ReviewState.HasQuestions, "Was the review really so late?");

        await portal.SendAsync(new CommentOnEntry.Command(entry.EntryId, 2, "No, a slip."), round.Auditor);
        var corrected = await portal.SendAsync(new CorrectEntry.Command(entry.EntryId, 3, AuditRound.Case("2026-11-13 10:00"), "A slip in the day."), round.Auditor);

        corrected.Score[0].ShouldBe("First consultant review within 14 hours of admission: met, after 5 hours.");
        (await round.CountedAsync("standard_2")).ShouldBe((1, 1));
        (await round.CountsKeptAsync()).ShouldBe(await round.CountsOfEntriesAsync());
        var shown = await portal.SendAsync(new GetEntry.Query(round.Id, entry.EntryId), Reviewer);
        shown.Review.ShouldBe(ReviewState.Received);
        shown.Remarks.Select(r => r.Text).ShouldBe(["Was the review really so late?", "No, a slip."]);
        shown.Corrections.ShouldHaveSingleItem().Differences.Select(d => (d.Before, d.After)).ShouldBe(
            [("14 November 2026 at 10am", "13 November 2026 at 10am"), ("15 November 2026 at 6am", "13 November 2026 at 3pm")]);
        (await portal.SendAsync(new GetCorrection.Query(round.Id, entry.EntryId), round.Auditor)).Typed["clock_start"].ShouldBe("2026-11-13 10:00");
    }

    [Fact]
    public async Task The_first_arrival_sent_again_after_a_correction_is_still_the_same_entry()
    {
        var (round, key) = (await AuditRound.StartAsync(portal), Guid.CreateVersion7());
        var entry = await round.LogAsync(key: key);
        await portal.SendAsync(new CorrectEntry.Command(entry.EntryId, 1, AuditRound.Case(hours: 20), "A slip."), round.Auditor);

        var again = await round.LogAsync(key: key);

        (again.EntryId, again.IsNew).ShouldBe((entry.EntryId, false));
        (await round.CountedAsync("standard_2")).ShouldBe((0, 1));
    }

    [Fact]
    public async Task A_bad_correction_changes_nothing()
    {
        var round = await AuditRound.StartAsync(portal);
        var entry = await round.LogAsync();
        Task<LogAuditEntry.Result> CorrectAsync(Dictionary<string, string> answers, string? reason = "A slip.", TestUser? user = null, long version = 1) =>
            portal.SendAsync(new CorrectEntry.Command(entry.EntryId, version, answers, reason), user ?? round.Auditor);

        (await Should.ThrowAsync<InvalidException>(() => CorrectAsync(AuditRound.Case(hours: -2)))).Problems.ShouldHaveSingleItem().Field.ShouldBe("Answers[first_review]");
        (await Should.ThrowAsync<InvalidException>(() => CorrectAsync(AuditRound.Case()))).Message.ShouldStartWith("Nothing has changed.");
        (await Should.ThrowAsync<InvalidException>(() => CorrectAsync(AuditRound.Case(hours: 6), ""))).Message.ShouldContain("Say why you correct it.");
        await Should.ThrowAsync<NotFoundException>(() => CorrectAsync(AuditRound.Case(hours: 6), user: new TestUser(Roles.Auditor, Guid.CreateVersion7())));
        await Should.ThrowAsync<StaleException>(() => CorrectAsync(AuditRound.Case(hours: 6), version: 7));
        await portal.SendAsync(new CloseAudit.Command(round.Id, 2), TestUser.ProgrammeLead);
        (await Should.ThrowAsync<InvalidException>(() => CorrectAsync(AuditRound.Case(hours: 6)))).Message.ShouldContain("closed");

        (await EntryAsync(entry.EntryId)).Revisions.ShouldBeEmpty();
        (await round.CountedAsync("standard_2")).ShouldBe((1, 1));
    }

    [Fact]
    public async Task Two_who_correct_one_entry_at_once_keep_the_counts_right()
    {
        var round = await AuditRound.StartAsync(portal);
        var entry = await round.LogAsync();

        var tries = await Task.WhenAll(Enumerable.Range(15, 6).Select(async hours =>
        {
            try
            {
                await portal.SendAsync(new CorrectEntry.Command(entry.EntryId, 1, AuditRound.Case(hours: hours), "Race"), round.Auditor);
                return true;
            }
            catch (StaleException)
            {
                return false;
            }
        }));

        tries.Count(won => won).ShouldBe(1);
        (await round.CountedAsync("standard_2")).ShouldBe((0, 1));
        (await round.CountsKeptAsync()).ShouldBe(await round.CountsOfEntriesAsync());
    }

    [Fact]
    public async Task Ticked_entries_are_approved_together_without_own_and_changed_ones()
    {
        var round = await AuditRound.StartAsync(portal);
        var entries = new List<ApproveSeveral.SeenEntry>();
        foreach (var number in Enumerable.Range(1, 3)) entries.Add(new((await round.LogAsync(AuditRound.Case(reference: $"B{number}"))).EntryId, 1));
        entries.Add(new((await round.LogAsync(AuditRound.Case(reference: "B4"), user: Reviewer)).EntryId, 1));
        await DecideAsync(entries[0].Id, ReviewState.HasQuestions, "Which ward?");

        (await portal.SendAsync(new ApproveSeveral.Command(round.Id, entries), Reviewer)).ShouldBe(new ApproveSeveral.Result(2, 1, 1));

        var left = (await portal.SendAsync(new ListEntries.Query(round.Id, EntryFilter.ToReview), Reviewer)).Entries.Items;
        left.ShouldHaveSingleItem().Label.ShouldBe("B4");
        await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new ApproveSeveral.Command(round.Id, []), Reviewer));
        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new ApproveSeveral.Command(round.Id, entries), round.Auditor));
    }

    [Fact]
    public async Task Cases_with_one_reference_are_shown_as_possible_doubles()
    {
        var round = await AuditRound.StartAsync(portal);
        var first = await round.LogAsync(AuditRound.Case(reference: "D1"));
        var second = await round.LogAsync(AuditRound.Case(hours: 6, reference: "D1"));
        await round.LogAsync(AuditRound.Case(reference: "D2"));

        (await portal.SendAsync(new ListEntries.Query(round.Id, EntryFilter.Doubles), Reviewer)).Entries.Items.Select(i => i.Id).ShouldBe([first.EntryId, second.EntryId], ignoreOrder: true);
        (await portal.SendAsync(new GetEntry.Query(round.Id, first.EntryId), Reviewer)).Doubles.ShouldBe([second.EntryId]);
    }

    [Fact]
    public async Task A_trust_sees_the_cases_of_its_own_organisations_only()
    {
        var round = await AuditRound.StartAsync(portal);
        var entry = await round.LogAsync();

        (await portal.SendAsync(new ListEntries.Query(round.Id), TestUser.TrustEditor(round.Organisation))).Entries.Total.ShouldBe(1);
        (await portal.SendAsync(new ListEntries.Query(round.Id), TestUser.TrustEditor(Guid.CreateVersion7()))).Entries.Total.ShouldBe(0);
        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new GetEntry.Query(round.Id, entry.EntryId), TestUser.TrustEditor(Guid.CreateVersion7())));
        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new GetEntry.Query(round.Id, entry.EntryId), TestUser.BoardMember));
        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new CommentOnEntry.Command(entry.EntryId, 1, "Ours?"), TestUser.TrustEditor(Guid.CreateVersion7())));
    }

    private async Task DecideAsync(Guid entry, ReviewState? decision, string? why = null) =>
        await portal.SendAsync(new DecideEntry.Command(entry, (await EntryAsync(entry)).Version, decision, why), Reviewer);

    private Task<AuditEntry> EntryAsync(Guid id) => portal.WithDbAsync(db => db.AuditEntries.AsNoTracking().Include(e => e.Comments).Include(e => e.Revisions).SingleAsync(e => e.Id == id));
}
