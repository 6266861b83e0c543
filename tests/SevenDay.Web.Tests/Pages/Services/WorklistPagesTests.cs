using System.Net;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Security;
using SevenDay.Web.Tests.Hosting;

namespace SevenDay.Web.Tests.Pages.Services;

public sealed class WorklistPagesTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Worklist_TrustEditor_ShowsOwnServicesAndWhatToDo()
    {
        var client = await host.SignedInAsync(Roles.TrustEditor);

        var page = await client.GetAsync("/services/worklist");
        var stale = await page.Form("Search").Fill("What is to do", "Not confirmed lately").SubmitAsync();

        page.Heading.ShouldBe("Hours to see to in my organisations");
        page.MainText.ShouldContain("Interventional radiology");
        page.MainText.ShouldNotContain("By organisation");
        stale.MainText.ShouldContain("3 services not confirmed lately");
        stale.MainText.ShouldContain("Echocardiography");
        stale.MainText.ShouldContain("15 September 2025, 432 days ago, by The operator");
        stale.MainText.ShouldNotContain("Interventional radiology");
    }

    [Fact]
    public async Task Worklist_ProgrammeLead_CountsByOrganisationAndLeadsToEach()
    {
        var client = await host.SignedInAsync(Roles.ProgrammeLead);
        var page = await client.GetAsync("/services/worklist");

        page.MainText.ShouldContain("By organisation");
        var macmillan = await client.GetAsync(page.Document.QuerySelectorAll("main a").First(a => a.TextContent == "Macmillan").GetAttribute("href")!);

        macmillan.MainText.ShouldContain("1 service with something to do");
        macmillan.MainText.ShouldContain("Bank holidays not stated");
    }

    [Fact]
    public async Task Worklist_NothingFound_SaysSo() =>
        (await (await host.SignedInAsync(Roles.BoardMember)).GetAsync("/services/worklist?search=no+such+thing")).MainText.ShouldContain("Nothing to do");

    [Theory]
    [InlineData("/services/worklist?area=Thurrock&need=NotSignedOff")]
    [InlineData("/services/confirm?all=true&area=Thurrock")]
    [InlineData("/services/bank-holidays?area=Thurrock")]
    [InlineData("/services/compare-dates?area=Thurrock")]
    [InlineData("/")]
    public async Task Pages_Always_StayWithinEightDatabaseCommands(string path)
    {
        var client = await host.SignedInAsync(Roles.ProgrammeLead);
        await client.GetAsync(path);
        var commands = host.Commands.Start();

        (await client.GetAsync(path)).Status.ShouldBe(HttpStatusCode.OK);

        commands.Count.ShouldBeLessThanOrEqualTo(8, string.Join("\n", commands));
    }

    [Fact]
    public async Task BankHolidays_Always_WarnsOfChristmasAtAWeekendAndOffersTheFile()
    {
        var client = await host.SignedInAsync(Roles.ProgrammeLead);

        var page = await client.GetAsync("/services/bank-holidays");
        var file = await client.Http.GetStringAsync(page.Document.QuerySelector("a[download]")!.GetAttribute("href"));
        var day = await client.GetAsync("/services/bank-holidays?on=2027-12-25");

        page.MainText.ShouldContain("Christmas Day 2027 is a Saturday; Boxing Day 2027 is a Sunday. These are not bank holidays");
        page.MainText.ShouldContain("Monday 27 December 2027 What it is Christmas Day (substitute day)");
        file.ShouldContain("2026-12-25,Friday,Christmas Day,yes,,Macmillan,Information centre,Southend Hospital,\"Bank holiday hours not stated, so taken as closed\"");
        day.MainText.ShouldContain("to ask about 25 December 2027, Christmas Day");
        day.MainText.ShouldContain("no bank holiday: usual Saturday hours");
        day.MainText.ShouldNotContain("Information centre");
        (await client.GetAsync("/services/bank-holidays?on=2027-02-30")).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task CompareDates_AYearApart_ShowsWhoMovedToSevenDaysAndTheTotals()
    {
        var client = await host.SignedInAsync(Roles.BoardMember);

        var page = await client.GetAsync("/services/compare-dates?from=2026-01-01&to=2026-11-21");
        var moved = await page.Form("Compare").Fill("Show", "Those that moved to seven days").SubmitAsync();
        var file = await client.Http.GetStringAsync(page.Document.QuerySelector("a[download]")!.GetAttribute("href"));

        page.MainText.ShouldContain("Hours declared as worked for 1 January 2026 and for 21 November 2026, both as now known");
        page.MainText.ShouldContain("Moved to seven days 5 of 5 services whose hours changed");
        page.Document.QuerySelector("tbody a")!.TextContent.ShouldBe("Acute medical unit: consultant presence");
        moved.MainText.ShouldContain("5 services that moved to seven days, the greatest weekend gain first");
        file.ShouldContain("Integrated care team,Thurrock,2026-01-01,2026-11-21,Mon-Fri 08:00-18:00,\"Mon-Fri 08:00-20:00, Sat-Sun 09:00-17:00\",50,60,0,16,no,yes,no,yes,yes");
    }

    [Theory]
    [InlineData("/services/compare-dates?from=2026-06-01&to=2026-05-01", "The first date must be before the second. Change one of them.")]
    [InlineData("/services/compare-dates?from=2026-02-30", "First date must be a real date")]
    public async Task CompareDates_WrongDates_SaysSo(string path, string message)
    {
        var page = await (await host.SignedInAsync(Roles.BoardMember)).GetAsync(path);

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.Errors.ShouldHaveSingleItem().ShouldContain(message);
    }

    [Fact]
    public async Task History_ADate_ShowsWhatWasDeclaredForItAndTheDifference()
    {
        var client = await host.SignedInAsync(Roles.BoardMember);
        var path = $"/services/{await host.WithDbAsync(db => db.Services.Where(s => s.Name == "Integrated care team").Select(s => s.Id).FirstAsync())}/history";

        var now = await client.GetAsync(path);
        var then = await now.Form("Show what was declared").Fill("Day", "1").Fill("Month", "6").Fill("Year", "2026").SubmitAsync();
        var before = await client.GetAsync(path + "?on=2020-01-01");

        now.MainText.ShouldContain("The second version has 10 more hours from Monday to Friday and 16 more hours at the weekend.");
        then.MainText.ShouldContain("Declared for Monday 1 June 2026");
        then.MainText.ShouldContain("Worked Monday to Friday, 8am to 6pm. 50 hours Monday to Friday (of 120) and 0 hours at the weekend (of 48). In force from 1 June 2025. Said by The operator");
        then.MainText.ShouldContain("What is now known to have been declared for that date.");
        before.MainText.ShouldContain("No hours are known for that date");
        (await client.GetAsync(path + "?on=2026-02-30")).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await client.GetAsync(path + $"?left={Guid.CreateVersion7()}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task History_SameVersionTwice_SaysThatNothingDiffers()
    {
        var client = await host.SignedInAsync(Roles.BoardMember);
        var page = await client.GetAsync($"/services/{await host.WithDbAsync(db => db.Services.Where(s => s.Name == "Integrated care team").Select(s => s.Id).FirstAsync())}/history");
        var second = page.Document.QuerySelector("#right option[selected]")!.TextContent;

        (await page.Form("Compare").Fill("First version", second).SubmitAsync()).MainText.ShouldContain("Both versions say the same hours.");
    }
}
