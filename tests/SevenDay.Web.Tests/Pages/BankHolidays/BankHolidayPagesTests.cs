using System.Net;
using SevenDay.Application.Security;
using SevenDay.Web.Tests.Hosting;

namespace SevenDay.Web.Tests.Pages.BankHolidays;

public sealed class BankHolidayPagesTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Post_ADay_AddsItAndCanTakeItBack()
    {
        var client = await host.SignedInAsync(Roles.Administrator);
        var page = await client.GetAsync("/admin/bank-holidays");
        page.MainText.ShouldContain("The table ends on 26 December 2028");

        var added = await client.FollowAsync(await page.Form("Add the bank holiday")
            .Fill("Day", "1").Fill("Month", "1").Fill("Year", "2029").Fill("Name of the bank holiday", "New Year’s Day").SubmitAsync());

        added.MainText.ShouldContain("1 January 2029 is a bank holiday now.");
        added.MainText.ShouldContain("Added by Demonstration administrator");
        var removed = await client.FollowAsync(await added.Form("Remove 1 January 2029").SubmitAsync());
        removed.MainText.ShouldContain("1 January 2029 is no bank holiday any more.");
    }

    [Fact]
    public async Task Post_LeftEmptyOrAtAWeekend_SaysSoAndKeepsWhatWasTyped()
    {
        var client = await host.SignedInAsync(Roles.Administrator);
        var page = await client.GetAsync("/admin/bank-holidays");

        var empty = await page.Form("Add the bank holiday").SubmitAsync();
        var weekend = await page.Form("Add the bank holiday").Fill("Day", "25").Fill("Month", "12").Fill("Year", "2027").Fill("Name of the bank holiday", "Christmas").SubmitAsync();

        empty.Status.ShouldBe(HttpStatusCode.BadRequest);
        empty.Errors.ShouldBe(["Enter the date of the bank holiday.", "Enter what the bank holiday is called."]);
        weekend.Errors.ShouldHaveSingleItem().ShouldStartWith("25 December 2027 is a Saturday.");
        weekend.Document.QuerySelector("#Input_Title")!.GetAttribute("value").ShouldBe("Christmas");
    }

    [Fact]
    public async Task Get_ProgrammeLead_IsForbidden() =>
        (await (await host.SignedInAsync(Roles.ProgrammeLead)).GetAsync("/admin/bank-holidays")).Status.ShouldBe(HttpStatusCode.Forbidden);
}
