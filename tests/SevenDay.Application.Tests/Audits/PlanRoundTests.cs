using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Audits;
using SevenDay.Application.Errors;
using SevenDay.Application.Security;
using SevenDay.Domain.Audits;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Audits;

public sealed class PlanRoundTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task Several_rounds_are_planned_at_once_and_keep_clear_of_bank_holidays()
    {
        var command = await CommandAsync() with { Name = "Series", From = new(2026, 11, 25), To = null, Days = WindowKind.SevenDays, Rounds = 3, EveryWeeks = 4 };

        var first = await portal.SendAsync(command, TestUser.ProgrammeLead);

        var rounds = await portal.WithDbAsync(db => db.Audits.AsNoTracking().Where(a => a.Name.StartsWith("Series, round")).OrderBy(a => a.From).ToListAsync());
        rounds.Select(r => (r.Name, r.From)).ShouldBe(
            [("Series, round 1", new(2026, 11, 25)), ("Series, round 2", new(2027, 1, 2)), ("Series, round 3", new(2027, 1, 20))]);
        rounds[0].Id.ShouldBe(first);
        rounds.ShouldAllBe(r => r.To == r.From.AddDays(6) && r.Organisations.Count == 1);
    }

    [Fact]
    public async Task Seven_days_over_a_bank_holiday_are_refused()
    {
        var command = await CommandAsync() with { From = new(2026, 12, 24), To = null, Days = WindowKind.SevenDays };

        var wrong = await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(command, TestUser.ProgrammeLead));

        wrong.Message.ShouldContain("25 December 2026 is a bank holiday.");
    }

    [Fact]
    public async Task A_round_of_chosen_days_needs_its_last_day()
    {
        var command = await CommandAsync() with { To = null };

        var wrong = await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(command, TestUser.ProgrammeLead));

        wrong.Problems.ShouldHaveSingleItem().ShouldBe(new Problem("To", "Enter the last day of the round."));
    }

    [Fact]
    public async Task A_round_like_an_earlier_one_starts_from_its_people_and_the_latest_edition()
    {
        var round = await AuditRound.StartAsync(portal);

        var like = (await portal.SendAsync(new GetStartForm.Query(round.Id), TestUser.ProgrammeLead)).Like!;

        like.OrganisationIds.ShouldBe([round.Organisation]);
        like.AuditorIds.ShouldBe([round.AuditorId]);
        like.Target.ShouldBe(20);
        like.TemplateId.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_planned_round_is_changed_and_keeps_its_template()
    {
        var round = await AuditRound.StartAsync(portal, open: false);

        await portal.SendAsync(Change(round, 1) with { Name = "Changed", TargetSample = 5, AuditorIds = [], Specialties = ["Cardiology", "No such specialty"] }, TestUser.ProgrammeLead);

        var form = await portal.SendAsync(new GetChangeForm.Query(round.Id), TestUser.ProgrammeLead);
        (form.Audit.Name, form.Target).ShouldBe(("Changed", 5));
        form.AuditorIds.ShouldBeEmpty();
        form.Specialties.ShouldBe(["Cardiology"]);
        form.AllSpecialties.ShouldContain("Stroke medicine");
        (await portal.SendAsync(new GetBlankForm.Query(round.Id), TestUser.BoardMember)).Questions.Single(q => q.Key == "specialty").Choices.ShouldBe(["Cardiology"]);
    }

    [Fact]
    public async Task An_entry_of_another_specialty_than_those_of_the_round_is_refused()
    {
        var round = await AuditRound.StartAsync(portal, open: false);
        await portal.SendAsync(Change(round, 1) with { Specialties = ["Cardiology"] }, TestUser.ProgrammeLead);
        await portal.SendAsync(new OpenAudit.Command(round.Id, 2), TestUser.ProgrammeLead);

        var wrong = await Should.ThrowAsync<InvalidException>(() => round.LogAsync());
        await round.LogAsync(AuditRound.Case(others: ("specialty", "Cardiology")));

        wrong.Message.ShouldContain("The round is about Cardiology only.");
        (await round.EntriesAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task Whoever_saves_second_sees_that_somebody_was_first()
    {
        var round = await AuditRound.StartAsync(portal, open: false);
        await portal.SendAsync(Change(round, 1) with { AuditorIds = [] }, TestUser.ProgrammeLead);

        await Should.ThrowAsync<StaleException>(() => portal.SendAsync(Change(round, 1) with { Name = "Second" }, TestUser.ProgrammeLead));
        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(Change(round, 2), round.Auditor));
    }

    [Fact]
    public async Task Only_a_planned_round_is_discarded()
    {
        var (planned, open) = (await AuditRound.StartAsync(portal, open: false), await AuditRound.StartAsync(portal));

        await portal.SendAsync(new DiscardAudit.Command(planned.Id, 1), TestUser.ProgrammeLead);
        await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new DiscardAudit.Command(open.Id, 2), TestUser.ProgrammeLead));

        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new GetAudit.Query(planned.Id), TestUser.ProgrammeLead));
        (await portal.SendAsync(new GetAudit.Query(open.Id), TestUser.ProgrammeLead)).Audit.State.ShouldBe(AuditState.Open);
    }

    [Fact]
    public async Task The_calendar_shows_a_round_in_each_month_it_touches_to_those_who_may_see_it()
    {
        var command = await CommandAsync() with { Name = "Over the turn of the month", From = new(2025, 6, 28), To = new(2025, 7, 4) };
        await portal.SendAsync(command, TestUser.ProgrammeLead);

        var months = (await portal.SendAsync(new ListCalendar.Query(2025), TestUser.BoardMember)).Months;
        var others = (await portal.SendAsync(new ListCalendar.Query(2025), new TestUser(Roles.Auditor, Guid.CreateVersion7()))).Months;

        months.Where(m => m.Rounds.Any(r => r.Name == command.Name)).Select(m => m.First.Month).ShouldBe([6, 7]);
        months[11].BankHolidays.ShouldBe([new(2025, 12, 25), new(2025, 12, 26)]);
        others.ShouldAllBe(m => m.Rounds.Count == 0);
    }

    [Fact]
    public async Task The_sample_size_is_worked_out_or_every_mistake_named()
    {
        (await portal.SendAsync(new WorkOutSample.Query(90, 7, null), TestUser.ProgrammeLead)).Cases.ShouldBe(71);
        (await portal.SendAsync(new WorkOutSample.Query(90, 1, 12), TestUser.ProgrammeLead)).IsAll.ShouldBeTrue();

        var wrong = await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new WorkOutSample.Query(null, 70, 0), TestUser.ProgrammeLead));
        wrong.Problems.Select(p => p.Field).ShouldBe(["Expected", "Within", "Population"]);
    }

    private static ChangeAudit.Command Change(AuditRound round, long version) =>
        new(round.Id, version, "Round", new(2026, 11, 11), new(2026, 11, 17), 20, [round.Organisation], [round.AuditorId], []);

    private async Task<StartAudit.Command> CommandAsync()
    {
        var organisation = TestData.AnOrganisation();
        await portal.AddAsync(organisation);
        var template = await portal.WithDbAsync(db => db.AuditTemplates.Select(t => t.Id).FirstAsync());
        return new StartAudit.Command(template, "Round", new(2026, 11, 11), new(2026, 11, 17), 10, [organisation.Id], []);
    }
}
