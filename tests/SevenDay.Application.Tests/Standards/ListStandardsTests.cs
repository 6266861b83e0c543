using SevenDay.Analytics;
using SevenDay.Application.Errors;
using SevenDay.Application.Standards;
using SevenDay.Domain.Audits;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Standards;

public sealed class ListStandardsTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task The_ten_standards_show_the_latest_closed_round_for_those_that_are_measured()
    {
        var older = await RoundAsync("Older", new DateOnly(2026, 9, 30), closed: true, (AuditDay.Saturday, 1, 20));
        var latest = await RoundAsync("Latest", new DateOnly(2026, 10, 31), closed: true,
            (AuditDay.Wednesday, 37, 40), (AuditDay.Saturday, 11, 20), (AuditDay.Sunday, 9, 20), (AuditDay.BankHoliday, 0, 5));
        var open = await RoundAsync("Open", new DateOnly(2026, 11, 30), closed: false, (AuditDay.Saturday, 20, 20));

        var standards = (await portal.SendAsync(new ListStandards.Query(), TestUser.ProgrammeLead)).Standards;

        standards.Select(s => s.Number).ShouldBe(Enumerable.Range(1, 10));
        standards.Where(s => s.Latest is not null).Select(s => s.Number).ShouldBe([2, 8]);
        var second = standards[1].Latest!;
        second.AuditId.ShouldBe(latest);
        new[] { older, open }.ShouldNotContain(second.AuditId);
        (second.Weekend.Met.Value, second.Weekend.Judged.Value, second.Weekend.Verdict).ShouldBe((20, 40, Verdict.NotMet));
        (second.Weekday.Met.Value, second.Weekday.Judged.Value).ShouldBe((37, 40));

        var published = (await portal.SendAsync(new ListStandards.Query(), TestUser.BoardMember)).Standards[1].Latest!;
        published.Weekday.Met.Value.ShouldBe(35);
        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new ListStandards.Query(), new TestUser("Nobody")));
    }

    private async Task<Guid> RoundAsync(string name, DateOnly to, bool closed, params (AuditDay Day, int Met, int Judged)[] counts)
    {
        var organisation = TestData.AnOrganisation();
        var template = await portal.WithDbAsync(db => Task.FromResult(db.AuditTemplates.First(t => t.Code == "case-note-review")));
        var audit = new Audit(name, template.Id, to.AddDays(-30), to, 10, [organisation.Id]);
        audit.Open();
        if (closed) audit.Close(FixedTime.Start.UtcDateTime);
        await portal.AddAsync(organisation, audit);
        await portal.WithDbAsync(async db =>
        {
            foreach (var (day, met, judged) in counts)
            {
                var summary = db.Add(new AuditSummary(audit.Id, organisation.Id, "standard_2", day));
                summary.Property(s => s.Met).CurrentValue = met;
                summary.Property(s => s.Judged).CurrentValue = judged;
            }
            return await db.SaveChangesAsync();
        });
        return audit.Id;
    }
}
