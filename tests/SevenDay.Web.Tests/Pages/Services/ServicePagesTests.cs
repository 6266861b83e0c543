using System.Net;
using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Security;
using SevenDay.Web.Tests.Hosting;

namespace SevenDay.Web.Tests.Pages.Services;

public sealed class ServicePagesTests(PortalHost host) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Index_TrustEditor_ShowsOwnServicesWithWhatIsMissing()
    {
        var page = await (await host.SignedInAsync(Roles.TrustEditor)).GetAsync("/services");

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Heading.ShouldBe("My services");
        page.MainText.ShouldContain("Interventional radiology");
        page.MainText.ShouldContain("Hours missing");
        page.MainText.ShouldContain("Illustrative");
        page.MainText.ShouldNotContain("Breathe Easy");
    }

    [Theory]
    [InlineData("/services")]
    [InlineData("/services?state=Missing")]
    [InlineData("/services?area=Mid+and+South+Essex&search=radiology&mine=false")]
    [InlineData("/services/open?on=2026-12-25&time=10am&area=Thurrock")]
    public async Task Lists_Always_StayWithinEightDatabaseCommands(string path)
    {
        var client = await host.SignedInAsync(Roles.TrustEditor);
        await client.GetAsync(path); // takes up in the index what other tests have changed
        var commands = host.Commands.Start();

        (await client.GetAsync(path)).Status.ShouldBe(HttpStatusCode.OK);

        commands.Count.ShouldBeLessThanOrEqualTo(8);
    }

    [Fact]
    public async Task Index_NothingFound_SaysWhatToDo()
    {
        var page = await (await host.SignedInAsync(Roles.BoardMember)).GetAsync("/services?search=no+such+thing");

        page.MainText.ShouldContain("No services found");
        page.MainText.ShouldContain("Show all services");
    }

    [Fact]
    public async Task Details_BoardMember_ShowsHoursAndNoButtons()
    {
        var page = await (await host.SignedInAsync(Roles.BoardMember)).GetAsync(await PathOfAsync("Cancer Assessment Unit"));

        page.MainText.ShouldContain("Monday to Friday, 8am to 8pm; Saturday, 9am to 5pm");
        page.MainText.ShouldContain("Bank holidays ahead");
        page.Document.QuerySelectorAll("main form").ShouldBeEmpty();
        page.MainText.ShouldNotContain("Change the hours");
    }

    [Fact]
    public async Task Details_Confirm_SaysWhen()
    {
        var client = await host.SignedInAsync(Roles.TrustEditor);
        var stale = await client.GetAsync(await PathOfAsync("Echocardiography"));
        stale.MainText.ShouldContain("Check hours");

        var after = await client.FollowAsync(await stale.Form("These hours are right today").SubmitAsync());

        after.MainText.ShouldContain("You confirmed that these hours are right today.");
        after.MainText.ShouldContain("Last confirmed 21 November 2026, today, by Demonstration trust editor.");
    }

    [Fact]
    public async Task New_FilledIn_LeadsToTheHours()
    {
        var client = await host.SignedInAsync(Roles.TrustEditor);
        var form = (await client.GetAsync("/services/new")).Form("Add the service")
            .Fill("Name of the service", "Pleural clinic").Fill("Specialty", "Respiratory").Fill("Setting", "Acute").Fill("Site (optional)", "Southend Hospital");

        var hours = await client.FollowAsync(await form.SubmitAsync());

        hours.Heading.ShouldBe("Pleural clinic Opening hours");
    }

    [Fact]
    public async Task New_LeftEmpty_KeepsWhatWasTypedAndNamesTheRest()
    {
        var client = await host.SignedInAsync(Roles.TrustEditor);

        var page = await (await client.GetAsync("/services/new")).Form("Add the service").Fill("Specialty", "Oncology <b>").SubmitAsync();

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.Errors.ShouldBe(["Enter the name of the service.", "Choose the setting."]);
        page.Document.QuerySelector("#Input_Specialty")!.GetAttribute("value").ShouldBe("Oncology <b>");
    }

    [Fact]
    public async Task Edit_ChangedByTwo_ShowsBothVersions()
    {
        var client = await host.SignedInAsync(Roles.TrustEditor);
        var path = await PathOfAsync("Radiotherapy") + "/edit";
        var first = (await client.GetAsync(path)).Form("Save the details").Fill("Specialty", "Clinical oncology");
        var second = (await client.GetAsync(path)).Form("Save the details").Fill("Specialty", "Cancer care");
        await first.SubmitAsync();

        var page = await second.SubmitAsync();

        page.Status.ShouldBe(HttpStatusCode.Conflict);
        page.MainText.ShouldContain("Clinical oncology");
        page.Document.QuerySelector("#Input_Specialty")!.GetAttribute("value").ShouldBe("Cancer care");
        (await page.Form("Save the details").SubmitAsync()).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/edit")]
    [InlineData("/hours")]
    [InlineData("/end")]
    [InlineData("/exceptions/new")]
    [InlineData("/functions/new")]
    public async Task Pages_UnknownService_AreNotFound(string page) =>
        (await (await host.SignedInAsync(Roles.TrustEditor)).GetAsync($"/services/{Guid.CreateVersion7()}{page}")).Status.ShouldBe(HttpStatusCode.NotFound);

    [Theory]
    [InlineData(Roles.TrustEditor)]
    [InlineData(Roles.BoardMember)]
    [InlineData(Roles.Auditor)]
    public async Task EditPages_ForAnotherOrganisation_AreForbidden(string role)
    {
        var client = await host.SignedInAsync(role);
        var path = await PathOfAsync("Home from hospital");

        foreach (var page in new[] { "/edit", "/hours", "/end", "/exceptions/new" })
            (await client.GetAsync(path + page)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await client.GetAsync(path)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Exception_AddedAndRemoved_ChangesThatDayOnly()
    {
        var client = await host.SignedInAsync(Roles.TrustEditor);
        var path = await PathOfAsync("Primary angioplasty");
        var form = (await client.GetAsync(path + "/exceptions/new?on=2026-12-24")).Form("Save the exception");
        form.Fill("Reason (optional)", "Planned power works");

        var added = await client.FollowAsync(await form.SubmitAsync());

        added.MainText.ShouldContain("Thursday 24 December 2026: Closed (Planned power works)");
        var removed = await client.FollowAsync(await added.Form("Remove the exception on 24 December 2026").SubmitAsync());
        removed.MainText.ShouldContain("The exception has been removed.");
    }

    [Fact]
    public async Task Open_ChristmasDay_CountsAndNamesTheBankHoliday()
    {
        var page = await (await host.SignedInAsync(Roles.BoardMember)).GetAsync("/services/open?on=2026-12-25&time=10am");

        page.MainText.ShouldContain("open: Friday 25 December 2026, 10am");
        page.MainText.ShouldContain("This is a bank holiday (Christmas Day).");
        page.MainText.ShouldContain("more services have no hours entered, so nobody can say.");
    }

    [Theory]
    [InlineData("/services/open?time=half+past", "“half past” is not a time.")]
    [InlineData("/services/open?on=2026-02-30", "must be a real date")]
    public async Task Open_NotADateOrTime_SaysSo(string path, string message)
    {
        var page = await (await host.SignedInAsync(Roles.BoardMember)).GetAsync(path);

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.Errors.ShouldHaveSingleItem().ShouldContain(message);
    }

    private async Task<string> PathOfAsync(string name) => $"/services/{await host.WithDbAsync(db => db.Services.Where(s => s.Name == name).Select(s => s.Id).FirstAsync())}";
}
