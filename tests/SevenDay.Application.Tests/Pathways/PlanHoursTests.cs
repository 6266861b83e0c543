using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Errors;
using SevenDay.Application.Pathways;
using SevenDay.Application.Services;
using SevenDay.Domain.Hours;
using SevenDay.TestKit;
using static SevenDay.Application.Tests.Pathways.PathwaysOf;

namespace SevenDay.Application.Tests.Pathways;

public sealed class PlanHoursTests(TestPortal portal) : IClassFixture<TestPortal>
{
    private static readonly DateOnly Spring = new(2027, 4, 1);

    [Fact]
    public async Task The_plan_is_the_week_worked_with_the_hours_added_and_what_is_worked_stays()
    {
        var service = await portal.ServiceAsync(Office);

        (await portal.SendAsync(new PlanHours.Command([await AddAsync(service, "Sun 9-1, Sat 1-5")], Spring), TestUser.ProgrammeLead)).ShouldBe(1);

        var (after, facts) = await portal.SendAsync(new GetService.Query(service)) is var s ? (s.Ahead.ShouldHaveSingleItem(), s) : default;
        (after.Planned, after.EffectiveFrom, after.Source, after.Author).ShouldBe((true, Spring, HoursSources.WhatIf, TestUser.ProgrammeLead.Name));
        after.Week.Words.ShouldBe("Monday to Saturday, 9am to 5pm; Sunday, 9am to 1pm");
        after.Week.BankHolidays.ShouldStartWith("As on a Sunday");
        facts.Current!.Week.WeekendMinutes.ShouldBe(240);
    }

    [Fact]
    public async Task Hours_worked_by_the_first_day_of_the_plan_are_the_ones_added_to()
    {
        var service = await portal.ServiceAsync(Office, s => s.DeclareHours(TestData.Declared(Daily, "2027-01-01")));

        await portal.SendAsync(new PlanHours.Command([await AddAsync(service, "Sun 6-8am")], Spring));

        (await PlansAsync(service)).ShouldHaveSingleItem().Declared.Week.ToWeeklyHours().ToString().ShouldBe("Mon-Sat 08:00-20:00, Sun 06:00-20:00");
    }

    [Fact]
    public async Task The_same_plan_sent_twice_is_one_plan()
    {
        var service = await portal.ServiceAsync(Office);
        var command = new PlanHours.Command([await AddAsync(service, "Sun 9-5")], Spring);

        await portal.SendAsync(command);
        await portal.SendAsync(command);

        (await PlansAsync(service)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Another_plan_for_the_same_day_replaces_it_and_an_older_version_is_refused()
    {
        var service = await portal.ServiceAsync(Office);
        var old = await AddAsync(service, "Sun 9-5");
        await portal.SendAsync(new PlanHours.Command([old], Spring));

        await Should.ThrowAsync<StaleException>(() => portal.SendAsync(new PlanHours.Command([old with { Words = "Sun 10-2" }], Spring)));
        await portal.SendAsync(new PlanHours.Command([await AddAsync(service, "Sun 10-2")], Spring));

        var plans = await PlansAsync(service);
        plans.Count.ShouldBe(2);
        plans.Single(p => p.SupersededAtUtc is null).Declared.Week.ToWeeklyHours().MinutesOn(6).ShouldBe(240);
    }

    [Fact]
    public async Task When_one_of_several_is_refused_none_is_saved()
    {
        var (one, two) = (await portal.ServiceAsync(Office), await portal.ServiceAsync(Always));

        var refused = await Should.ThrowAsync<InvalidException>(async () => await portal.SendAsync(new PlanHours.Command([await AddAsync(one, "Sun 9-5"), await AddAsync(two, "Sun 9-5")], Spring)));

        refused.Message.ShouldContain("is open at all of these hours already");
        (await PlansAsync(one)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_missing_or_wrong_is_said()
    {
        var service = await portal.ServiceAsync(Office);
        var good = await AddAsync(service, "Sun 9-5");
        async Task<Problem> Refused(PlanHours.Command command) => (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(command))).Problems.ShouldHaveSingleItem();

        (await Refused(new([], Spring))).Message.ShouldBe("Type the hours to add before you save them.");
        (await Refused(new([good], null))).ShouldBe(new Problem("From", "Enter the day from which these hours are planned."));
        (await Refused(new([good], new DateOnly(2026, 11, 20)))).ShouldBe(new Problem("From", "Planned hours start today or later. Choose another day."));
        (await Refused(new([good with { Words = "Sun 8.75-9" }], Spring))).Message.ShouldContain("8.75");
        (await Refused(new([good, good], Spring))).Message.ShouldBe("Give the hours of each service once.");
    }

    [Fact]
    public async Task Only_who_acts_for_the_organisation_plans()
    {
        var service = await portal.ServiceAsync(Office);
        var command = new PlanHours.Command([await AddAsync(service, "Sun 9-5")], Spring);
        var organisation = await portal.WithDbAsync(async db => (await db.Services.FindAsync(service))!.OrganisationId);

        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(command, TestUser.TrustEditor()));
        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(command, TestUser.BoardMember));
        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new PlanHours.Command([new(Guid.CreateVersion7(), 1, "Sun 9-5")], Spring)));
        (await portal.SendAsync(command, TestUser.TrustEditor(organisation))).ShouldBe(1);
    }

    private async Task<PlanHours.Addition> AddAsync(Guid service, string words) =>
        new(service, (await portal.SendAsync(new GetService.Query(service))).Facts.Version, words);

    private Task<List<ServiceHours>> PlansAsync(Guid service) =>
        portal.WithDbAsync(db => db.ServiceHours.Where(h => h.ServiceId == service && h.Status == HoursStatus.Planned).ToListAsync());
}
