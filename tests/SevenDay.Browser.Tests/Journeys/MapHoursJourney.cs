using Microsoft.Playwright;
using SevenDay.Application.Security;
using SevenDay.Browser.Tests.Hosting;

namespace SevenDay.Browser.Tests.Journeys;

public sealed class MapHoursJourney(Hosting.Browser browser, Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public Task A_trust_editor_finds_a_service_without_hours_and_declares_them(bool script) => browser.InWindowAsync(site, async window =>
    {
        await window.SignInAsync(Roles.TrustEditor);
        await window.GoAsync("/services/new");
        var name = script ? "Pleural clinic" : "Pleural clinic without script";
        await window.FillAsync("Name of the service", name);
        await window.FillAsync("Specialty", "Respiratory medicine");
        await window.Page.GetByLabel("Setting", new() { Exact = true }).SelectOptionAsync("Acute");
        await window.ButtonAsync("Add the service");
        await window.ShowsAsync("Now enter its hours.");

        await window.FillAsync("Type the week in words", "Mon-Fri 8am-6pm, Sat 9am-1pm, Sun closed");
        await window.ButtonAsync("Fill in the days");
        await window.FillAsync("Saturday period 1 closes", "8am");
        await window.FillAsync("Saturday period 1 Opens", "8am");
        await window.ButtonAsync("Check the hours");
        (await window.HeadingAsync()).ShouldEndWith("Opening hours", customMessage: "an empty period is not accepted");
        await window.ShowsAsync("There is a problem");

        await window.FillAsync("Saturday period 1 closes", "2pm");
        await window.ButtonAsync("Check the hours");
        (await window.HeadingAsync()).ShouldEndWith("Check the hours");
        await window.ButtonAsync("Save these hours");

        await window.ShowsAsync("The hours have been saved.");
        (await window.MainTextAsync()).ShouldContain("Monday to Friday, 8am to 6pm; Saturday, 8am to 2pm");
        window.TakeComplaints().Where(complaint => !complaint.Contains("400")).ShouldBeEmpty();
    }, script: script);

    [Fact]
    public Task Two_editors_of_the_same_hours_see_both_versions() => browser.InWindowAsync(site, async window =>
    {
        await window.SignInAsync(Roles.TrustEditor);
        await window.GoAsync("/services");
        await window.LinkAsync("Interventional radiology");
        await window.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("(Enter|Change) the hours") }).First.ClickAsync();
        await window.Page.WaitForURLAsync("**/hours");
        var second = await window.Page.Context.NewPageAsync();
        await second.GotoAsync(window.Page.Url);
        await window.FillAsync("Type the week in words", "Mon-Sun 7am-7pm");
        await window.ButtonAsync("Fill in the days");
        await window.ButtonAsync("Check the hours");
        await window.ButtonAsync("Save these hours");
        await window.ShowsAsync("The hours have been saved.");

        var other = new Window(second);
        await other.FillAsync("Type the week in words", "Mon-Sun 9am-5pm");
        await other.ButtonAsync("Fill in the days");
        await other.ButtonAsync("Check the hours");
        await other.ButtonAsync("Save these hours");

        (await other.HeadingAsync()).ShouldEndWith("Somebody else saved first");
        var text = await other.MainTextAsync();
        text.ShouldContain("7am to 7pm");
        text.ShouldContain("9am to 5pm");
        await other.LinkAsync("Keep theirs");
        (await other.MainTextAsync()).ShouldContain("7am to 7pm");
    });
}
