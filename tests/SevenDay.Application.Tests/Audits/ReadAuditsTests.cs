using SevenDay.Application.Audits;
using SevenDay.Application.Disclosure;
using SevenDay.Application.Errors;
using SevenDay.Application.Security;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Audits;

public sealed class ReadAuditsTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task An_auditor_sees_only_rounds_that_name_them_and_others_see_all()
    {
        var (own, other) = (await AuditRound.StartAsync(portal), await AuditRound.StartAsync(portal));

        var seen = (await portal.SendAsync(new ListAudits.Query(PageSize: 200), own.Auditor)).Items.Select(i => i.Id).ToList();
        var board = (await portal.SendAsync(new ListAudits.Query(PageSize: 200), TestUser.BoardMember)).Items.Select(i => i.Id).ToList();

        seen.ShouldBe([own.Id]);
        board.ShouldContain(own.Id);
        board.ShouldContain(other.Id);
        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new GetAudit.Query(other.Id), own.Auditor));
        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new GetAuditResults.Query(other.Id), own.Auditor));
    }

    [Fact]
    public async Task Small_counts_never_leave_for_a_role_without_case_access()
    {
        var round = await WithCasesAsync(weekdayMet: 12, weekdayLate: 1, weekendMet: 3, weekendLate: 5);

        var lead = (await portal.SendAsync(new GetAuditResults.Query(round.Id), TestUser.ProgrammeLead)).Criteria[0];
        var board = (await portal.SendAsync(new GetAuditResults.Query(round.Id), TestUser.BoardMember)).Criteria[0];

        Shown(lead.DayTypes[DayGroup.Weekday]).ShouldBe("12 of 13");
        Shown(lead.DayTypes[DayGroup.Weekend]).ShouldBe("3 of 8");
        Shown(board.DayTypes[DayGroup.Weekday]).ShouldBe("10 of 15");
        Shown(board.DayTypes[DayGroup.Weekend]).ShouldBe("* of 10");
        board.DayTypes[DayGroup.Weekend].Rate.ShouldBeNull();
        board.Gap.ShouldSatisfyAllConditions(g => g.Difference.ShouldBeNull(), g => g.InWords.ShouldContain("too few cases"));
        board.Organisations[0].Weekend.IsHidden.ShouldBeTrue();
        (await portal.SendAsync(new GetAudit.Query(round.Id), TestUser.BoardMember)).Progress[0].Entries.Value.ShouldBe(20);
    }

    [Fact]
    public async Task The_weekend_gap_is_said_with_its_interval()
    {
        var round = await WithCasesAsync(weekdayMet: 18, weekdayLate: 2, weekendMet: 4, weekendLate: 16);

        var criterion = (await portal.SendAsync(new GetAuditResults.Query(round.Id), TestUser.ProgrammeLead)).Criteria[0];

        criterion.Gap.InWords.ShouldStartWith("The weekend is 70.0 percentage points lower than weekdays (95% interval ");
        criterion.Gap.InWords.ShouldEndWith("Chance alone would rarely give so large a difference.");
        criterion.DayTypes[DayGroup.Weekend].Verdict.ToString().ShouldBe("NotMet");
        Shown(criterion.DayTypes[DayGroup.All]).ShouldBe("22 of 40");
        Shown(criterion.DayTypes[DayGroup.BankHoliday]).ShouldBe("0 of 0");
    }

    [Fact]
    public async Task Late_and_timely_cases_stand_beside_the_declared_hours()
    {
        var round = await AuditRound.StartAsync(portal);
        var organisation = await portal.WithDbAsync(async db => (await db.Organisations.FindAsync(round.Organisation))!);
        var open = TestData.AService(organisation, "Open service", "24h|24h|24h|24h|24h|24h|24h");
        var closed = TestData.AService(organisation, "Closed service", "closed|closed|closed|closed|closed|closed|closed");
        await portal.AddAsync(open, closed);
        var n = 0;
        foreach (var (service, hours, times) in new[] { (open, 5, 2), (open, 20, 3), (closed, 20, 1), (closed, 5, 1) })
            for (var i = 0; i < times; i++) await round.LogAsync(AuditRound.Case(hours: hours, reference: $"N{n++}", others: [("service", service.Id.ToString())]));
        await round.LogAsync(AuditRound.Case(reference: "none named"));

        var declared = (await portal.SendAsync(new GetAuditResults.Query(round.Id), TestUser.ProgrammeLead)).Criteria[0].Declared!;
        var cases = (await portal.SendAsync(new ListEntries.Query(round.Id, EntryFilter.Missed), TestUser.ProgrammeLead)).Entries.Items;

        new[] { declared.OpenMet, declared.OpenMissed, declared.ClosedMissed, declared.ClosedMet, declared.Unknown }.Select(c => c.Value).ShouldBe([2, 3, 1, 1, 1]);
        cases.Select(c => (c.Service, c.Outcomes[0].Detail)).Distinct().ShouldBe(
        [
            ("Open service", "after 20 hours; declared service was open for all of the 14 hours"),
            ("Closed service", "after 20 hours; declared service was closed for all of the 14 hours"),
        ], ignoreOrder: true);
    }

    [Fact]
    public async Task Cases_are_seen_with_case_access_or_when_they_are_ones_own()
    {
        var round = await AuditRound.StartAsync(portal);
        await round.LogAsync(AuditRound.Case(reference: "Mine"));
        await round.LogAsync(AuditRound.Case(reference: "Lead’s"), user: new TestUser(Roles.ProgrammeLead, Guid.CreateVersion7()));

        (await Labels(TestUser.ProgrammeLead)).ShouldBe(["Mine", "Lead’s"], ignoreOrder: true);
        (await Labels(round.Auditor)).ShouldBe(["Mine"]);
        await Should.ThrowAsync<ForbiddenException>(() => Labels(TestUser.BoardMember));

        async Task<IEnumerable<string?>> Labels(TestUser user) =>
            (await portal.SendAsync(new ListEntries.Query(round.Id), user)).Entries.Items.Select(i => i.Label);
    }

    [Fact]
    public async Task The_form_offers_the_days_of_the_window_and_the_services_of_the_organisation()
    {
        var round = await AuditRound.StartAsync(portal);
        var organisation = await portal.WithDbAsync(async db => (await db.Organisations.FindAsync(round.Organisation))!);
        await portal.AddAsync(TestData.AService(organisation, "Stroke unit"));

        var form = await portal.SendAsync(new GetEntryForm.Query(round.Id, round.Organisation), round.Auditor);

        form.Services.ShouldHaveSingleItem().Name.ShouldBe("Stroke unit (Main site)");
        form.Kept.ShouldBe(["specialty", "clock"]);
        form.Questions.Single(q => q.Key == "clock_start").Days.Select(d => d.Day).ShouldBe([11, 12, 13, 14, 15, 16, 17]);
        form.Questions.Single(q => q.Key == "first_review").Days[^1].ShouldBe(new DateOnly(2026, 11, 21));

    }

    private async Task<AuditRound> WithCasesAsync(int weekdayMet, int weekdayLate, int weekendMet, int weekendLate)
    {
        var round = await AuditRound.StartAsync(portal);
        var n = 0;
        foreach (var (day, hours, times) in new[] { ("12", 5, weekdayMet), ("12", 20, weekdayLate), ("14", 5, weekendMet), ("15", 20, weekendLate) })
            for (var i = 0; i < times; i++) await round.LogAsync(AuditRound.Case($"2026-11-{day} 10:00", hours, $"C{n++}"));
        return round;
    }

    private static string Shown(PublishedShare share) => $"{share.Met} of {share.Judged}";
}
