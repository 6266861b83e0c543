using SevenDay.Application.Audits;
using SevenDay.Application.Errors;
using SevenDay.Application.Security;
using SevenDay.Application.Standards;
using SevenDay.Domain.Audits;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Audits;

public sealed class SignOffAuditTests(TestPortal portal) : IClassFixture<TestPortal>
{
    private static readonly TestUser Approver = new(Roles.ProgrammeLead, Guid.CreateVersion7());

    [Fact]
    public async Task Somebody_who_logged_nothing_signs_off_and_nothing_changes_after_that()
    {
        var (round, version, entry) = await ClosedAsync();

        await portal.SendAsync(new SignOffAudit.Command(round.Id, version, "Agreed by the board."), Approver);

        var head = (await portal.SendAsync(new GetAudit.Query(round.Id), TestUser.BoardMember)).Audit;
        (head.State, head.SignedOff!.Note).ShouldBe((AuditState.SignedOff, "Agreed by the board."));
        await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new ReopenAudit.Command(round.Id, head.Version), Approver));
        await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new DecideEntry.Command(entry, 1, ReviewState.Rejected, "Twice."), Approver));
        (await portal.SendAsync(new GetSignOff.Query(round.Id), Approver)).Audit.State.ShouldBe(AuditState.SignedOff);
    }

    [Fact]
    public async Task Whoever_logged_an_entry_does_not_sign_off()
    {
        var lead = new TestUser(Roles.ProgrammeLead, Guid.CreateVersion7());
        var (round, version, _) = await ClosedAsync(lead);

        var refused = await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new SignOffAudit.Command(round.Id, version, null), lead));

        refused.Message.ShouldBe("You logged or corrected entries of this round. Somebody else signs it off.");
    }

    [Fact]
    public async Task A_question_that_nobody_answered_stands_in_the_way()
    {
        var (round, version, entry) = await ClosedAsync();
        await portal.SendAsync(new DecideEntry.Command(entry, 1, ReviewState.HasQuestions, "Which ward?"), Approver);

        var refused = await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new SignOffAudit.Command(round.Id, version, null), Approver));

        refused.Message.ShouldContain("still have questions");
        (await portal.SendAsync(new GetSignOff.Query(round.Id), Approver)).Check.ShouldBe(new SignOffCheck(false, 1, 0));
    }

    [Fact]
    public async Task An_open_round_a_stale_page_and_a_patient_in_the_note_are_refused()
    {
        var open = await AuditRound.StartAsync(portal);
        var (round, version, _) = await ClosedAsync();

        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new SignOffAudit.Command(open.Id, 2, null), Approver))).Message.ShouldStartWith("Close the round first.");
        await Should.ThrowAsync<StaleException>(() => portal.SendAsync(new SignOffAudit.Command(round.Id, version - 1, null), Approver));
        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new SignOffAudit.Command(round.Id, version, "See 943 476 5919."), Approver))).Problems.ShouldHaveSingleItem().Field.ShouldBe("Note");
        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new SignOffAudit.Command(round.Id, version, null), TestUser.BoardMember));
    }

    [Fact]
    public async Task A_practice_round_reaches_no_report()
    {
        var before = Standard2((await portal.SendAsync(new ListStandards.Query(), TestUser.ProgrammeLead)));
        var (round, version, _) = await ClosedAsync(practice: true);

        var after = Standard2((await portal.SendAsync(new ListStandards.Query(), TestUser.ProgrammeLead)));

        after?.AuditId.ShouldNotBe(round.Id);
        after?.AuditId.ShouldBe(before?.AuditId ?? Guid.Empty);
        await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new SignOffAudit.Command(round.Id, version, null), Approver));
        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new RaiseFinding.Command(round.Id, "standard_2", Guid.CreateVersion7(), "Do", "Lead", new(2026, 12, 1)), TestUser.ProgrammeLead)))
            .Message.ShouldStartWith("This is a practice round.");
    }

    private static AuditedStandard? Standard2(ListStandards.Result standards) => standards.Standards.Single(s => s.Number == 2).Latest;

    private async Task<(AuditRound Round, long Version, Guid Entry)> ClosedAsync(TestUser? author = null, bool practice = false)
    {
        var round = await AuditRound.StartAsync(portal, practice: practice);
        var logged = await round.LogAsync(user: author);
        await portal.SendAsync(new CloseAudit.Command(round.Id, 2), TestUser.ProgrammeLead);
        return (round, 3, logged.EntryId);
    }
}
