using Microsoft.EntityFrameworkCore;
using SevenDay.Analytics;
using SevenDay.Application.Dashboard;
using SevenDay.Application.Errors;
using SevenDay.Domain.Audits;
using SevenDay.Domain.Workstreams;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Dashboard;

public sealed class GetDashboardTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task Only_the_latest_closed_round_of_a_template_counts_and_small_numbers_stay_hidden()
    {
        var organisation = TestData.AnOrganisation();
        await portal.AddAsync(organisation);
        var template = await portal.WithDbAsync(db => db.AuditTemplates.SingleAsync(t => t.Code == "case-note-review"));
        var criterion = template.Content.Criteria[0].Key;
        var earlier = Round("Spring", template.Id, organisation.Id, new DateOnly(2026, 3, 1), close: true);
        var later = Round("Autumn", template.Id, organisation.Id, new DateOnly(2026, 9, 1), close: true);
        var open = Round("Winter", template.Id, organisation.Id, new DateOnly(2026, 11, 1), close: false);
        await portal.AddAsync(earlier, later, open);
        await portal.WithDbAsync(async db =>
        {
            foreach (var (round, day, met, judged) in new[]
            {
                (earlier, AuditDay.Wednesday, 1, 99), (open, AuditDay.Wednesday, 2, 98),
                (later, AuditDay.Wednesday, 63, 70), (later, AuditDay.Saturday, 4, 6), (later, AuditDay.Sunday, 2, 6), (later, AuditDay.BankHoliday, 50, 50),
            })
                await db.Database.ExecuteSqlAsync($"INSERT INTO AuditSummaries (AuditId, OrganisationId, CriterionKey, Day, Met, Judged) VALUES ({round.Id}, {organisation.Id}, {criterion}, {day.ToString()}, {met}, {judged})");
            return true;
        });

        var lead = (await portal.SendAsync(new GetDashboard.Query(), TestUser.ProgrammeLead)).Audits!.Rounds.Single(r => r.Name == "Autumn");
        var board = (await portal.SendAsync(new GetDashboard.Query(), TestUser.BoardMember)).Audits!.Rounds;

        (lead.Criteria[0].Weekday.Met.Value, lead.Criteria[0].Weekday.Judged.Value, lead.Criteria[0].Weekday.Verdict).ShouldBe((63, 70, Verdict.MetUncertain));
        (lead.Criteria[0].Weekend.Met.Value, lead.Criteria[0].Weekend.Judged.Value).ShouldBe((6, 12));
        board.Select(r => r.Name).ShouldBe(["Autumn"]);
        board[0].Criteria[0].Weekend.IsHidden.ShouldBeTrue();
        board[0].Criteria[0].Weekend.Rate.ShouldBeNull();
        board[0].Criteria[0].Weekday.Met.Value.ShouldBe(65);
    }

    [Fact]
    public async Task Milestones_are_late_by_forecast_or_by_today_and_superseded_ones_do_not_count()
    {
        var workstream = new Workstream("Test workstream", "To test");
        workstream.Plan("On time", new DateOnly(2026, 12, 1));
        workstream.Plan("Slipped", new DateOnly(2026, 12, 1)).MoveTo(new DateOnly(2027, 1, 1), "Later");
        workstream.Plan("Overdue", new DateOnly(2026, 11, 20));
        workstream.Plan("Due today", new DateOnly(2026, 11, 21));
        workstream.Plan("Brought forward and missed", new DateOnly(2027, 3, 1)).MoveTo(new DateOnly(2026, 11, 1), "Sooner");
        workstream.Plan("Reached late", new DateOnly(2026, 1, 1)).Complete(new DateOnly(2026, 6, 1));
        workstream.Plan("Superseded", new DateOnly(2016, 1, 1)).Supersede("Another plan");
        await portal.AddAsync(workstream);

        var status = (await portal.SendAsync(new GetDashboard.Query(), TestUser.BoardMember)).Milestones!;

        status.Late.Select(m => (m.Milestone.Title, m.DaysLate, m.IsOverdue)).ShouldBe(
            [("Slipped", 31, false), ("Overdue", 1, true), ("Brought forward and missed", 0, true)]);
        status.Next.Select(m => m.Title).ShouldBe(["Due today", "On time"]);
        (status.Reached, status.Total).ShouldBe((1, 6));
    }

    [Fact]
    public async Task A_role_without_workstreams_sees_none()
    {
        var dashboard = await portal.SendAsync(new GetDashboard.Query(), TestUser.Auditor);

        dashboard.Milestones.ShouldBeNull();
        dashboard.Audits.ShouldNotBeNull();
    }

    [Fact]
    public async Task An_area_that_is_not_there_is_refused() =>
        await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new GetDashboard.Query("Atlantis")));

    private static Audit Round(string name, Guid template, Guid organisation, DateOnly from, bool close)
    {
        var round = new Audit(name, template, from, from.AddDays(6), 10, [organisation]);
        round.Open();
        if (close) round.Close(from.AddDays(10).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc));
        return round;
    }
}
