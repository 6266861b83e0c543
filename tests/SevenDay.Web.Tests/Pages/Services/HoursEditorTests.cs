using System.Net;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Security;
using SevenDay.Web.Tests.Hosting;

namespace SevenDay.Web.Tests.Pages.Services;

/// <summary>Every step as a browser without script does it.</summary>
public sealed class HoursEditorTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Editor_WordsCheckedAndSaved_ShowsTheHoursOnTheService()
    {
        var (client, path) = await OpenAsync("Interventional radiology");
        var page = await client.GetAsync(path + "/hours");

        page = await page.Form("Fill in the days").Fill("Type the week in words", "Mon-Fri 8-6, Sat 8pm-2am, Sun closed").SubmitAsync();
        page.Status.ShouldBe(HttpStatusCode.OK);
        Box(page, 0, 0, "Opens").ShouldBe("8am");
        page = await page.Form("Check the hours").FillNamed("Input.Days[7].Mode", "AsSunday").SubmitAsync();
        page.MainText.ShouldContain("Monday to Friday, 8am to 6pm; Saturday, 8pm to 2am the next day");
        page.MainText.ShouldContain("As on a Sunday: closed");
        page = await client.FollowAsync(await page.Form("Save these hours").SubmitAsync());

        page.MainText.ShouldContain("The hours have been saved.");
        page.MainText.ShouldContain("50 hours Monday to Friday (of 120) and 6 hours at the weekend (of 48).");
    }

    [Fact]
    public async Task Editor_HoursOnCall_AreSaidWhereverTheWeekIsShown()
    {
        var (client, path) = await OpenAsync("Interventional radiology");
        var page = await client.GetAsync(path + "/hours");

        page = await page.Form("Fill in the days").Fill("Type the week in words", "daily 8-6, on call 6pm-8am").SubmitAsync();
        page.Document.QuerySelector("#Input_Days_2__Periods_1__Mode option[selected]")!.TextContent.ShouldBe("on call");
        page = await page.Form("Check the hours").FillNamed("Input.Days[2].Periods[1].Mode", "Remote").SubmitAsync();
        page.MainText.ShouldContain("8am to 6pm and 6pm to 8am the next day (on call)");
        page = await client.FollowAsync(await page.Form("Save these hours").SubmitAsync());

        page.MainText.ShouldContain("84 of these hours are on call.");
        page.MainText.ShouldContain("14 of these hours are by telephone or video.");
        (await client.GetAsync(path + "/hours")).Document.QuerySelector("#Input_Days_2__Periods_1__Mode option[selected]")!.TextContent.ShouldBe("remote");
    }

    [Fact]
    public async Task Editor_AddRemoveAndCopy_ChangeTheBoxesAndSaveNothing()
    {
        var (client, path) = await OpenAsync("Radiotherapy");
        var page = await client.GetAsync(path + "/hours");

        page = await page.Form("Add another period on Monday").SubmitAsync();
        page.Document.QuerySelector("[data-sd-focus]")!.Id.ShouldBe("Input_Days_0__Periods_1__Opens");
        page = await page.Form("Copy Monday to Tuesday to Friday")
            .FillNamed("Input.Days[0].Periods[1].Opens", "7pm").FillNamed("Input.Days[0].Periods[1].Closes", "9pm").SubmitAsync();
        Box(page, 4, 1, "Closes").ShouldBe("9pm");
        page = await page.Form("Remove Friday period 2").SubmitAsync();

        page.Document.QuerySelector("#Input_Days_4__Periods_1__Opens").ShouldBeNull();
        Box(page, 3, 1, "Closes").ShouldBe("9pm");
        (await client.GetAsync(path)).MainText.ShouldContain("Monday to Friday, 8am to 6:30pm");
    }

    [Theory]
    [InlineData("08:30", "05:30", "Did you mean 17:30?", "Closes")]
    [InlineData("9am", "9am", "opens and closes at the same time", "Closes")]
    [InlineData("", "", "enter when it opens and closes", "Opens")]
    [InlineData("<b>9", "5pm", "is not an opening time", "Opens")]
    public async Task Editor_ASlip_IsNamedAtItsBoxAndEverythingTypedStays(string opens, string closes, string message, string end)
    {
        var (client, path) = await OpenAsync("Radiotherapy");

        var page = await (await client.GetAsync(path + "/hours")).Form("Check the hours")
            .FillNamed("Input.Days[2].Periods[0].Opens", opens).FillNamed("Input.Days[2].Periods[0].Closes", closes).SubmitAsync();

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.Errors.ShouldHaveSingleItem().ShouldContain(message);
        page.Document.QuerySelector(".nhsuk-error-summary__list a")!.GetAttribute("href").ShouldBe($"#Input_Days_2__Periods_0__{end}");
        (Box(page, 2, 0, "Opens"), Box(page, 2, 0, "Closes")).ShouldBe((opens, closes));
    }

    [Fact]
    public async Task Editor_OverlapInASecondPeriod_IsNamedThere()
    {
        var (client, path) = await OpenAsync("Radiotherapy");
        var page = await (await client.GetAsync(path + "/hours")).Form("Add another period on Monday").SubmitAsync();

        page = await page.Form("Check the hours").FillNamed("Input.Days[0].Periods[1].Opens", "5pm").FillNamed("Input.Days[0].Periods[1].Closes", "8pm").SubmitAsync();

        page.Errors.ShouldHaveSingleItem().ShouldContain("overlap");
        page.Document.QuerySelector("#Input_Days_0__Periods_1__Opens")!.ClassList.ShouldContain("nhsuk-input--error");
    }

    [Fact]
    public async Task Editor_FirstSubmitOfTheForm_IsTheCheck()
    {
        var (client, path) = await OpenAsync("Radiotherapy");
        var page = await client.GetAsync(path + "/hours");

        page.Document.QuerySelector("main form button")!.GetAttribute("value").ShouldBe("check");
    }

    [Fact]
    public async Task Editor_SavedBySomebodyElseMeanwhile_ShowsBothAndLosesNothing()
    {
        var (client, path) = await OpenAsync("Cancer Assessment Unit");
        var first = await CheckAsync(client, path, "10am");
        var second = await CheckAsync(client, path, "11am");
        (await first.Form("Save these hours").SubmitAsync()).Status.ShouldBe(HttpStatusCode.Redirect);

        var stale = await second.Form("Save these hours").SubmitAsync();

        stale.Status.ShouldBe(HttpStatusCode.Conflict);
        stale.Heading.ShouldContain("Somebody else saved first");
        stale.MainText.ShouldContain("10am to 8pm");
        stale.MainText.ShouldContain("11am to 8pm");
        (await client.GetAsync(path)).MainText.ShouldContain("Monday, 10am to 8pm");
        (await client.FollowAsync(await stale.Form("Save mine instead").SubmitAsync())).MainText.ShouldContain("Monday, 11am to 8pm");
    }

    [Fact]
    public async Task Editor_EffectiveDateLeftOut_IsAskedFor()
    {
        var (client, path) = await OpenAsync("Radiotherapy");

        var page = await (await client.GetAsync(path + "/hours")).Form("Check the hours").Fill("Day", "").Fill("Month", "").Fill("Year", "").SubmitAsync();

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.Errors.ShouldBe(["Enter the day from which these hours hold."]);
    }

    private static string? Box(PageResponse page, int day, int period, string end) =>
        page.Document.QuerySelector($"#Input_Days_{day}__Periods_{period}__{end}")!.GetAttribute("value") ?? "";

    private static async Task<PageResponse> CheckAsync(PageClient client, string path, string opens) =>
        await (await client.GetAsync(path + "/hours")).Form("Check the hours").FillNamed("Input.Days[0].Periods[0].Opens", opens).SubmitAsync();

    private async Task<(PageClient, string)> OpenAsync(string service) =>
        (await host.SignedInAsync(Roles.TrustEditor), $"/services/{await host.WithDbAsync(db => db.Services.Where(s => s.Name == service).Select(s => s.Id).FirstAsync())}");
}
