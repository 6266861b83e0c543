using SevenDay.Application.Audits;
using SevenDay.Application.Errors;
using SevenDay.Domain.Audits;
using SevenDay.Domain.Organisations;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Audits;

public sealed class AuditTrendTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task Rounds_of_every_edition_that_were_closed_are_points_by_their_last_day()
    {
        var first = await TemplateAsync(1, "seen", "told");
        var second = await EditionAsync(2, first.Code, "seen", "asked");
        var organisation = TestData.AnOrganisation();
        await portal.AddAsync(organisation);
        var autumn = await RoundAsync("Autumn", second, organisation, new(2026, 9, 6), 9, 10);
        var spring = await RoundAsync("Spring", first, organisation, new(2026, 3, 8), 4, 6);
        var open = await RoundAsync("Winter", second, organisation, new(2026, 11, 8), 1, 9, closed: false);

        var lead = await portal.SendAsync(new GetAuditTrend.Query(open), TestUser.ProgrammeLead);
        var board = await portal.SendAsync(new GetAuditTrend.Query(autumn), TestUser.BoardMember);

        lead.Rounds.Select(r => (r.Name, r.Edition, r.StartsEdition)).ShouldBe([("Spring", 1, false), ("Autumn", 2, true)]);
        lead.Criteria.Select(c => (c.Key, c.Points.Count)).ShouldBe([("seen", 2), ("asked", 1)]);
        lead.Criteria[0].Points.Select(p => $"{p.Weekday.Met} of {p.Weekday.Judged}").ShouldBe(["4 of 6", "9 of 10"]);
        lead.Criteria[0].Weekday.ShouldSatisfyAllConditions(l => l.Chart.ShouldBeNull(), l => l.Needed.ShouldBe(11), l => l.Points.Select(p => Math.Round(p.Percent, 1)).ShouldBe([66.7, 90]));
        board.Criteria[0].Points.Select(p => $"{p.Weekday.Met} of {p.Weekday.Judged}").ShouldBe(["* of *", "10 of 10"]);
        board.Criteria[0].Weekday.Points.ShouldHaveSingleItem().Round.Id.ShouldBe(autumn);
        board.Rounds[0].Id.ShouldBe(spring);
        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new GetAuditTrend.Query(open), new TestUser("Nobody")));
        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new GetAuditTrend.Query(open), new TestUser(SevenDay.Application.Security.Roles.Auditor, Guid.CreateVersion7())));
    }

    [Fact]
    public async Task Thirteen_rounds_have_limits_and_of_two_with_the_same_last_day_the_later_counts()
    {
        var template = await TemplateAsync(1, "seen");
        var organisation = TestData.AnOrganisation();
        await portal.AddAsync(organisation);
        Guid last = default;
        for (var n = 0; n < 13; n++) last = await RoundAsync($"Round {n}", template, organisation, new DateOnly(2025, 1, 5).AddDays(28 * n), 80 + n % 3, 100);
        await RoundAsync("The same day", template, organisation, new DateOnly(2025, 1, 5).AddDays(28 * 12), 95, 100, closedAt: 12);

        var trend = await portal.SendAsync(new GetAuditTrend.Query(last), TestUser.ProgrammeLead);

        trend.Rounds.Count.ShouldBe(14);
        var line = trend.Criteria[0].Weekday;
        line.Needed.ShouldBe(0);
        line.Chart!.Points.Count.ShouldBe(13);
        line.Chart.Points[^1].Value.ShouldBe(95);
        line.Chart.Points[0].Lower.ShouldNotBeNull();
        trend.Criteria[0].Weekend.ShouldSatisfyAllConditions(w => w.Points.ShouldBeEmpty(), w => w.Chart.ShouldBeNull(), w => w.Needed.ShouldBe(13));
    }

    private Task<AuditTemplate> TemplateAsync(int edition, params string[] criteria) => EditionAsync(edition, $"trend-{Guid.CreateVersion7():N}", criteria);

    private async Task<AuditTemplate> EditionAsync(int edition, string code, params string[] criteria)
    {
        var template = new AuditTemplate(code, edition, "Trend", "To test", new TemplateContent(
            "at", null, null, [new("at", "When", QuestionType.DateAndTime), .. criteria.Select(c => new Question($"q_{c}", c, QuestionType.YesNo))],
            [.. criteria.Select(c => new Criterion(c, c, new AnswerIs($"q_{c}", "yes")))]));
        template.Publish();
        await portal.AddAsync(template);
        return template;
    }

    private async Task<Guid> RoundAsync(string name, AuditTemplate template, Organisation organisation, DateOnly to, int met, int judged, bool closed = true, int closedAt = 9)
    {
        var audit = new Audit(name, template.Id, to.AddDays(-6), to, 10, [organisation.Id]);
        audit.Open();
        if (closed) audit.Close(to.AddDays(2).ToDateTime(new TimeOnly(closedAt, 0), DateTimeKind.Utc));
        var summary = new AuditSummary(audit.Id, organisation.Id, "seen", AuditDay.Tuesday);
        summary.Count(EntryTally.One with { Met = met, Judged = judged });
        var holiday = new AuditSummary(audit.Id, organisation.Id, "seen", AuditDay.BankHoliday);
        holiday.Count(EntryTally.One with { Met = 50, Judged = 50 });
        await portal.AddAsync(audit, summary, holiday);
        return audit.Id;
    }
}
