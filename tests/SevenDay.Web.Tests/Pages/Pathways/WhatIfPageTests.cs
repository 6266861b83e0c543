using System.Net;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Security;
using SevenDay.Domain.Hours;
using SevenDay.Web.Tests.Api;
using SevenDay.Web.Tests.Hosting;

namespace SevenDay.Web.Tests.Pages.Pathways;

public sealed class WhatIfPageTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Get_WithHoursTyped_ShowsBeforeAndAfterAtAnAddressThatCanBeShared()
    {
        var (path, service, field) = await WardRoundAsync();
        var client = await host.SignedInAsync(Roles.BoardMember);

        var asked = await (await client.GetAsync(path)).Form("Show what it does").FillNamed(field, "weekends 8-8").SubmitAsync();
        var page = await client.FollowAsync(asked);

        asked.Location!.ShouldBe($"{path}?Add%5B{service}%5D=weekends%208-8#result");
        page.MainText.ShouldContain("With 20 hours of service added, the pathway runs 20 hours more, all of it at the weekend.");
        page.MainText.ShouldContain("4, then 24");
        page.MainText.ShouldContain("Level of seven-day provision 1, then 4");
        page.MainText.ShouldContain("After this, no single step holds the pathway back at weekends.");
        page.MainText.ShouldContain("No other pathway uses these services.");
        page.MainText.ShouldNotContain("Save as planned hours");
        page.Document.QuerySelectorAll("main #result svg").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Get_WithHoursTyped_SaysHowManyMissedCasesTheyWouldCoverAndThatOpenIsNotMet()
    {
        var (pathway, service) = await host.WithDbAsync(async db =>
        {
            var missed = await db.AuditEntries.Where(e => e.ServiceId != null && e.Outcomes.Any(o => o.Outcome == Domain.Audits.Outcome.NotMet && o.WindowMinutes > 1))
                .Select(e => e.ServiceId!.Value).FirstAsync();
            var id = await db.Pathways.Where(p => p.Steps.Any(s => s.Services.Any(v => v.ServiceId == missed))).Select(p => p.Id).FirstAsync();
            return (id, missed);
        });

        var path = $"/pathways/{pathway}/what-if?Add[{service}]=Mon-Sun+24h";

        var page = await (await host.SignedInAsync(Roles.ProgrammeLead)).GetAsync(path);

        page.MainText.ShouldContain("fell in hours that would now be covered");
        page.MainText.ShouldContain("That a service is open does not prove that the case would have met its limit.");
        (await (await host.SignedInAsync(Roles.BoardMember)).GetAsync(path)).MainText.ShouldNotContain("fell in hours that would now be covered");
    }

    [Fact]
    public async Task Get_WithWordsThatCannotBeRead_KeepsThemAndSaysWhy()
    {
        var (path, _, field) = await WardRoundAsync();
        var client = await host.SignedInAsync(Roles.BoardMember);

        var page = await (await client.GetAsync(path)).Form("Show what it does").FillNamed(field, "Sun 25:00-26:00").SubmitAsync();

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.Errors.ShouldHaveSingleItem().ShouldContain("25:00 is not an opening time. Write for example 8am, 5:30pm or 18:30.");
        page.Document.GetElementById(page.Document.QuerySelector(".nhsuk-error-summary__list a")!.GetAttribute("href")![1..])!.GetAttribute("value").ShouldBe("Sun 25:00-26:00");
        page.Document.QuerySelector("#result").ShouldBeNull();
    }

    [Fact]
    public async Task Post_Plan_SavesPlannedHoursOnceEvenWhenSentTwice()
    {
        var (path, service, field) = await WardRoundAsync();
        var client = await host.SignedInAsync(Roles.ProgrammeLead);
        var page = await client.GetAsync($"{path}?{field}=Sun+9-1");

        var first = await Dated(page).SubmitAsync();
        var done = await client.FollowAsync(first);
        var again = await Dated(page).SubmitAsync();

        done.MainText.ShouldContain("Planned hours have been saved for 1 service. The hours worked now have not changed.");
        (first.Status, again.Status).ShouldBe((HttpStatusCode.Redirect, HttpStatusCode.Redirect));
        var plan = (await PlansAsync(service)).ShouldHaveSingleItem();
        plan.EffectiveFrom.ShouldBe(new DateOnly(2027, 4, 1));
        plan.Declared.Week.ToWeeklyHours().ToString().ShouldBe("Mon-Fri 09:00-17:00, Sat-Sun 09:00-13:00");
    }

    [Fact]
    public async Task Post_PlanWithoutADay_KeepsTheHoursAndAsksForIt()
    {
        var (path, service, field) = await WardRoundAsync();
        var page = await (await host.SignedInAsync(Roles.ProgrammeLead)).GetAsync($"{path}?{field}=Sun+9-1");

        var answer = await page.Form("Save as planned hours").SubmitAsync();

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Errors.ShouldBe(["Enter the day from which these hours are planned."]);
        answer.MainText.ShouldContain("4, then 8");
        (await PlansAsync(service)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Post_PlanAfterSomebodyElse_ShowsBothAndSavesNothing()
    {
        var (path, service, field) = await WardRoundAsync();
        var client = await host.SignedInAsync(Roles.ProgrammeLead);
        var (mine, theirs) = (await client.GetAsync($"{path}?{field}=Sun+9-1"), await client.GetAsync($"{path}?{field}=Sun+9-5"));
        await Dated(theirs).SubmitAsync();

        var stale = await Dated(mine).SubmitAsync();

        stale.Status.ShouldBe(HttpStatusCode.Conflict);
        stale.MainText.ShouldContain("Yours to add: Sun 9-1");
        (await PlansAsync(service)).Count.ShouldBe(1);
        (await stale.Form("Save as planned hours").SubmitAsync()).Status.ShouldBe(HttpStatusCode.Redirect);
        (await PlansAsync(service)).Single(p => p.SupersededAtUtc is null).Declared.Week.ToWeeklyHours().MinutesOn(6).ShouldBe(240);
    }

    [Fact]
    public async Task Get_AsTrustEditorOfAnotherTrust_OffersNoPlan()
    {
        var (path, _, field) = await WardRoundAsync();

        var page = await (await host.SignedInAsync(Roles.TrustEditor)).GetAsync($"{path}?{field}=Sun+9-1");

        page.Document.QuerySelector("#result form").ShouldBeNull();
        page.MainText.ShouldContain("You act for other organisations");
    }

    private static PageForm Dated(PageResponse page) => page.Form("Save as planned hours").Fill("Day", "1").Fill("Month", "4").Fill("Year", "2027");

    private async Task<(string Path, Guid Service, string Field)> WardRoundAsync()
    {
        var id = await PathwayEndpointsTests.APathwayAsync(host);
        var service = await host.WithDbAsync(db => db.Pathways.Where(p => p.Id == id).SelectMany(p => p.Steps).Where(s => s.Name == "Ward round")
            .SelectMany(s => s.Services).Select(s => s.ServiceId).SingleAsync());
        return ($"/pathways/{id}/what-if", service, $"Add[{service}]");
    }

    private Task<List<ServiceHours>> PlansAsync(Guid service) =>
        host.WithDbAsync(db => db.ServiceHours.AsNoTracking().Where(h => h.ServiceId == service && h.Status == HoursStatus.Planned).ToListAsync());
}
