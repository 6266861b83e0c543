using System.Text;
using SevenDay.Application.Security;
using SevenDay.Browser.Tests.Hosting;

namespace SevenDay.Browser.Tests.Journeys;

public sealed class ImportServicesJourney(Hosting.Browser browser, Site site) : IClassFixture<Site>
{
    private const string Header = "organisation_ods,organisation,service,specialty,setting,site,postcode,mon,tue,wed,thu,fri,sat,sun,bank_holiday,effective_from,status,public";
    private const string Trust = "RAJ,Mid and South Essex NHS Foundation Trust";

    [Fact]
    public Task A_trust_editor_sees_what_a_file_would_do_before_it_does_it() => browser.InWindowAsync(site, async window =>
    {
        await window.SignInAsync(Roles.TrustEditor);
        await ChooseAsync(window, $"{Trust},Wrong clinic,Cardiology,Acute,,,08:30-05:30x,closed,closed,closed,closed,closed,closed,closed,2026-11-01,actual,no");
        (await window.MainTextAsync()).ShouldContain("Nothing can be imported yet.");

        await ChooseAsync(window, $"{Trust},Journey clinic,Cardiology,Acute,,,08:00-18:00,08:00-18:00,08:00-18:00,08:00-18:00,08:00-18:00,09:00-12:00,closed,closed,2026-11-01,actual,no");
        (await window.MainTextAsync()).ShouldContain("Nothing has been saved yet.");
        (await CountAsync(window)).ShouldBe(0);
        await window.Page.GoBackAsync();

        await window.ButtonAsync("Import 1 service");
        await window.ShowsAsync("1 service added");
        (await CountAsync(window)).ShouldBeGreaterThan(0);
    });

    private static async Task ChooseAsync(Window window, string row)
    {
        await window.GoAsync("/services/import");
        await window.Page.GetByLabel("File", new() { Exact = true }).SetInputFilesAsync(new Microsoft.Playwright.FilePayload
        {
            Name = "services.csv",
            MimeType = "text/csv",
            Buffer = Encoding.UTF8.GetBytes($"{Header}\r\n{row}\r\n"),
        });
        await window.Page.GetByLabel("CSV", new() { Exact = true }).CheckAsync();
        await window.ButtonAsync("Check the file");
        await window.Page.WaitForURLAsync("**/services/import/*-*");
    }

    private static async Task<int> CountAsync(Window window)
    {
        await window.GoAsync("/services?search=Journey+clinic");
        return await window.Page.Locator("main").GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "Journey clinic" }).CountAsync();
    }
}
