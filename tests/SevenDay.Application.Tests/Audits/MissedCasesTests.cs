using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Audits;
using SevenDay.Application.Errors;
using SevenDay.Application.Security;
using SevenDay.Domain.Audits;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Audits;

public sealed class MissedCasesTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task A_missed_case_says_its_clock_how_long_it_took_and_whether_the_service_was_open()
    {
        var round = await AuditRound.StartAsync(portal);
        var organisation = await portal.WithDbAsync(async db => (await db.Organisations.FindAsync(round.Organisation))!);
        var (days, unknown) = (TestData.AService(organisation, "Day service", "08:00-16:00|08:00-16:00|08:00-16:00|08:00-16:00|08:00-16:00|08:00-16:00|closed"), TestData.AService(organisation, "No hours yet"));
        await portal.AddAsync(days, unknown);
        await round.LogAsync(AuditRound.Case("2026-11-14 10:00", 20, "open", ("service", days.Id.ToString())));
        await round.LogAsync(AuditRound.Case("2026-11-14 17:00", null, "closed", ("service", days.Id.ToString())));
        await round.LogAsync(AuditRound.Case("2026-11-14 11:00", 15, "unknown", ("service", unknown.Id.ToString())));
        await round.LogAsync(AuditRound.Case("2026-11-14 12:00", 15, "none", ("reviews_done", "0")));
        await round.LogAsync(AuditRound.Case("2026-11-14 13:00", 5, "met"));

        var missed = (await portal.SendAsync(new ListEntries.Query(round.Id, EntryFilter.Missed), TestUser.ProgrammeLead)).Entries.Items.ToDictionary(i => i.Label!, i => i.Missed);
        var told = await portal.SendAsync(new ListEntries.Query(round.Id, EntryFilter.Missed, Criterion: "standard_8"), TestUser.ProgrammeLead);

        missed.Keys.ShouldBe(["open", "closed", "unknown", "none"], ignoreOrder: true);
        missed["open"].ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            m => m.Clock.ShouldBe("Date and time of admission or arrival (admission)"), m => (m.Elapsed, m.OnTheClock).ShouldBe(("20 hours", "20 hours")),
            m => m.ClocksChanged.ShouldBeNull(), m => m.DeclaredOpen.ShouldBe("declared service was open 6 of the 14 hours"));
        missed["closed"][0].ShouldSatisfyAllConditions(m => m.To.ShouldBeNull(), m => m.Elapsed.ShouldBeNull(), m => m.DeclaredOpen.ShouldBe("declared service was closed for all of the 14 hours"));
        missed["unknown"][0].DeclaredOpen.ShouldBe("declared hours not known");
        missed["none"].Select(m => (m.Key, m.DeclaredOpen)).ShouldBe([("standard_2", "no service named"), ("standard_8", null)]);
        told.Criterion.ShouldBe("Reviewed by a consultant as often as due");
        told.Entries.Items.ShouldHaveSingleItem().Label.ShouldBe("none");
        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new ListEntries.Query(round.Id, EntryFilter.Missed), TestUser.BoardMember));
        (await portal.SendAsync(new ListEntries.Query(round.Id, EntryFilter.Missed), TestUser.TrustEditor(round.Organisation))).Entries.Total.ShouldBe(4);
        (await portal.SendAsync(new ListEntries.Query(round.Id, EntryFilter.Missed), TestUser.TrustEditor(Guid.CreateVersion7()))).Entries.Total.ShouldBe(0);
    }

    [Fact]
    public async Task A_weekend_on_which_the_clocks_change_is_marked_and_elapsed_time_counts()
    {
        var organisation = TestData.AnOrganisation();
        await portal.AddAsync(organisation);
        var template = await portal.WithDbAsync(db => db.AuditTemplates.Where(t => t.Code == "case-note-review").Select(t => t.Id).SingleAsync());
        var lead = new TestUser(Roles.ProgrammeLead, Guid.CreateVersion7());
        var id = await portal.SendAsync(new StartAudit.Command(template, "October", new(2026, 10, 22), new(2026, 10, 28), 10, [organisation.Id], []), lead);
        await portal.SendAsync(new OpenAudit.Command(id, 1), lead);
        await portal.SendAsync(new LogAuditEntry.Command(id, organisation.Id, Guid.CreateVersion7(), AuditRound.Case("2026-10-24 19:00", 14)), lead);
        await portal.SendAsync(new LogAuditEntry.Command(id, organisation.Id, Guid.CreateVersion7(), AuditRound.Case("2026-10-22 19:00", 15, "A2")), lead);

        var missed = (await portal.SendAsync(new ListEntries.Query(id, EntryFilter.Missed), lead)).Entries.Items.Select(i => i.Missed[0]).ToList();

        missed.Select(m => (m.Elapsed, m.OnTheClock, m.ClocksChanged)).ShouldBe([("15 hours", "15 hours", null), ("15 hours", "14 hours", new DateOnly(2026, 10, 25))]);
    }

    [Fact]
    public async Task A_rejected_case_is_not_among_those_missed()
    {
        var round = await AuditRound.StartAsync(portal);
        var late = await round.LogAsync(AuditRound.Case(hours: 20));
        await portal.SendAsync(new DecideEntry.Command(late.EntryId, 1, ReviewState.Rejected, "Another week."), new TestUser(Roles.ProgrammeLead, Guid.CreateVersion7()));

        (await portal.SendAsync(new ListEntries.Query(round.Id, EntryFilter.Missed), TestUser.ProgrammeLead)).Entries.Total.ShouldBe(0);
    }
}
