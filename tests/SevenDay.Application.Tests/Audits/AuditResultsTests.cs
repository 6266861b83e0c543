using System.Text;
using SevenDay.Analytics;
using SevenDay.Application.Audits;
using SevenDay.Application.Disclosure;
using SevenDay.Application.Errors;
using SevenDay.Domain.Audits;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Audits;

public sealed class AuditResultsTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task Both_definitions_of_the_week_are_there_and_only_the_comparison_differs()
    {
        var round = await AuditRound.StartAsync(portal);
        // 11 November 2026 is a Wednesday.
        foreach (var (day, met, late) in new[] { (11, 9, 1), (13, 0, 6), (14, 4, 0), (16, 5, 1) }) await LogAsync(round, day, met, late);

        var audit7 = await ResultsAsync(round, TestUser.ProgrammeLead, WeekParts.SevenDay);
        var midweek = await ResultsAsync(round, TestUser.ProgrammeLead, WeekParts.Midweek);

        foreach (var results in new[] { audit7, midweek })
            results.Criteria[0].DayTypes.ToDictionary(d => d.Key, d => Shown(d.Value)).ShouldBe(new Dictionary<DayGroup, string>
            {
                [DayGroup.Weekday] = "14 of 22", [DayGroup.Saturday] = "4 of 4", [DayGroup.Sunday] = "0 of 0", [DayGroup.BankHoliday] = "0 of 0", [DayGroup.Weekend] = "4 of 4",
                [DayGroup.All] = "18 of 26", [DayGroup.Midweek] = "9 of 10", [DayGroup.Transition] = "5 of 12",
            }, ignoreOrder: true);
        audit7.Criteria[0].Gap.InWords.ShouldStartWith("The weekend is 36.4 percentage points higher than weekdays");
        midweek.Criteria[0].Gap.InWords.ShouldStartWith("The weekend is 10.0 percentage points higher than midweek days");
        (Shown(audit7.Criteria[0].Organisations[0].Weekday), Shown(midweek.Criteria[0].Organisations[0].Weekday)).ShouldBe(("14 of 22", "9 of 10"));
        midweek.Week.Groups().Take(2).ShouldBe([DayGroup.Midweek, DayGroup.Transition]);
    }

    [Fact]
    public async Task Specialties_are_shown_where_the_template_asks_for_one_and_there_is_more_than_one()
    {
        var round = await AuditRound.StartAsync(portal);
        await LogAsync(round, 12, 3, 1, "Stroke medicine");
        (await ResultsAsync(round, TestUser.ProgrammeLead)).Criteria[0].Specialties.ShouldBeEmpty();
        await LogAsync(round, 14, 12, 1, "Acute medicine");

        var lead = await ResultsAsync(round, TestUser.ProgrammeLead);
        var board = await ResultsAsync(round, TestUser.BoardMember);

        lead.GroupedBy.ShouldBe("Specialty");
        lead.Criteria[0].Specialties.Select(s => $"{s.Name}: {Shown(s.Weekday)}, {Shown(s.Weekend)}, {Shown(s.All)}").ShouldBe(
            ["Acute medicine: 0 of 0, 12 of 13, 12 of 13", "Stroke medicine: 3 of 4, 0 of 0, 3 of 4"]);
        board.Criteria[0].Specialties.Select(s => Shown(s.All)).ShouldBe(["10 of 15", "* of *"]);
        await Should.ThrowAsync<ForbiddenException>(() => ResultsAsync(round, new TestUser("Nobody")));
        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new GetAuditResults.Query(Guid.CreateVersion7()), TestUser.BoardMember));
    }

    [Fact]
    public async Task A_template_without_groups_has_none()
    {
        var round = await AuditRound.StartAsync(portal, template: "interventions-grid");

        var results = await ResultsAsync(round, TestUser.ProgrammeLead);

        results.GroupedBy.ShouldBeNull();
        results.Criteria.ShouldAllBe(c => c.Specialties.Count == 0 && c.Funnel == null && c.DayTypes[DayGroup.All].Judged.Value == 0);
    }

    [Fact]
    public async Task Organisations_stand_in_a_funnel_from_three_on_and_none_whose_count_is_hidden()
    {
        var audit = await RoundAsync([(95, 100), (90, 100), (20, 100), (4, 5)]);

        var lead = (await portal.SendAsync(new GetAuditResults.Query(audit), TestUser.ProgrammeLead)).Criteria[0];
        var board = (await portal.SendAsync(new GetAuditResults.Query(audit), TestUser.BoardMember)).Criteria[0];
        var two = (await portal.SendAsync(new GetAuditResults.Query(await RoundAsync([(9, 10), (9, 10)])), TestUser.ProgrammeLead)).Criteria[0];

        lead.Funnel!.Points.Select(p => p.Judged).Order().ShouldBe([5, 100, 100, 100]);
        lead.Funnel.Centre.ShouldBe(209.0 / 305);
        lead.Funnel.Factor.ShouldBeGreaterThan(1, "one organisation is far from the others");
        board.Funnel!.Points.Count.ShouldBe(3);
        board.Funnel.Hidden.ShouldHaveSingleItem();
        two.Funnel.ShouldBeNull();
    }

    [Fact]
    public async Task A_funnel_names_those_beyond_chance()
    {
        var shares = Enumerable.Repeat((90, 100), 14).Append((60, 100)).ToArray();

        var funnel = (await portal.SendAsync(new GetAuditResults.Query(await RoundAsync(shares)), TestUser.ProgrammeLead)).Criteria[0].Funnel!;

        funnel.Points.Where(p => p.Position != FunnelPosition.Inside).ShouldHaveSingleItem().Rate.ShouldBe(0.6);
    }

    [Fact]
    public async Task The_file_says_what_the_page_says_and_names_the_days()
    {
        var round = await AuditRound.StartAsync(portal);
        await LogAsync(round, 12, 12, 1, "Stroke medicine");
        await LogAsync(round, 14, 3, 5, "Acute medicine");

        var lead = await TextAsync(await ResultsAsync(round, TestUser.ProgrammeLead, WeekParts.Midweek));
        var board = await TextAsync(await ResultsAsync(round, TestUser.BoardMember));

        lead.ShouldStartWith("\uFEFFaudit,from,to,");
        lead.ShouldContain("Tuesday to Thursday without bank holidays (NHS Digital)");
        lead.ShouldContain(",exact,First consultant review within 14 hours of admission,2,2017,0.9,days,,,Weekend,3,8,0.375,");
        lead.ShouldContain(",specialty,Stroke medicine,,All days,12,13,");
        board.ShouldContain("Monday to Friday without bank holidays (7DSAT)");
        board.ShouldContain(",days,,,Weekend,*,10,,,,too few cases");
        board.ShouldNotContain(",3,8,");
        board.ShouldNotContain(",12,13,");
        (await ResultsAsync(round, TestUser.BoardMember)).File.Name.ShouldBe("audit-results-2026-11-11-7dsat.csv");
    }

    private async Task<Guid> RoundAsync(params (int Met, int Judged)[] shares)
    {
        var template = (await portal.WithDbAsync(db => Task.FromResult(db.AuditTemplates.First(t => t.Code == "case-note-review"))));
        var organisations = shares.Select(_ => TestData.AnOrganisation()).ToList();
        var audit = new Audit($"Round {Guid.CreateVersion7():N}", template.Id, new(2026, 11, 2), new(2026, 11, 8), 10, organisations.Select(o => o.Id));
        audit.Open();
        var rows = EntryCounting.RowsOf(audit, template.Content).ToList();
        foreach (var ((met, judged), organisation) in shares.Zip(organisations))
            foreach (var key in new[] { "standard_2", AuditSummary.AllEntries })
                rows.Single(r => r.OrganisationId == organisation.Id && r.CriterionKey == key && r.Day == AuditDay.Tuesday).Count(EntryTally.One with { Met = key == "" ? 0 : met, Judged = judged });
        await portal.AddAsync([.. organisations.Cast<object>()]);
        await portal.AddAsync([audit, .. rows]);
        return audit.Id;
    }

    private static async Task LogAsync(AuditRound round, int day, int met, int late, string specialty = "Acute medicine")
    {
        for (var n = 0; n < met + late; n++)
            await round.LogAsync(AuditRound.Case($"2026-11-{day} 10:00", n < met ? 5 : 20, $"D{day}N{n}", ("specialty", specialty)));
    }

    private Task<GetAuditResults.Result> ResultsAsync(AuditRound round, TestUser user, WeekParts week = WeekParts.SevenDay) =>
        portal.SendAsync(new GetAuditResults.Query(round.Id, week), user);

    private static async Task<string> TextAsync(GetAuditResults.Result results) => Encoding.UTF8.GetString(await results.File.ToArrayAsync());

    private static string Shown(PublishedShare share) => $"{share.Met} of {share.Judged}";
}
