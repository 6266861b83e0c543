using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using SevenDay.Application.Security;
using SevenDay.Browser.Tests.Hosting;
using SevenDay.Data;

namespace SevenDay.Browser.Tests.Journeys;

public sealed class AuditRoundJourney(Hosting.Browser browser, Site site)
{
    [Fact]
    public Task A_programme_lead_starts_a_round_logs_a_case_closes_it_and_raises_an_action() => browser.InWindowAsync(site, async window =>
    {
        await window.SignInAsync(Roles.ProgrammeLead);
        await OpenRoundAsync(window, "Journey round");
        await FillCaseAsync(window, "J1", late: true);
        await window.ButtonAsync("Save and start the next case");
        await window.ShowsAsync("Saved.");
        await window.LinkAsync("Finish");

        await window.ButtonRoleLinkAsync("Close the round");
        await window.ButtonAsync("Close the round");
        await window.ShowsAsync("The round is closed.");
        await window.ButtonRoleLinkAsync("Results");
        var results = await window.MainTextAsync();
        results.ShouldContain("First consultant review within 14 hours");
        results.ShouldContain("Weekend");
        results.ShouldContain("90");

        await window.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Raise as action ?: First consultant review") }).ClickAsync();
        var workstream = window.Page.GetByLabel("Workstream", new() { Exact = true });
        await workstream.SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await window.FillAsync("What is to be done", "Add a Saturday consultant round");
        await window.FillAsync("Who owns it", "Clinical lead for stroke");
        await window.ButtonAsync("Add the action");
        await window.ShowsAsync("The action has been added to the workstream.");
        (await window.MainTextAsync()).ShouldContain("Add a Saturday consultant round");
    });

    [Fact]
    public Task A_double_click_on_save_counts_once() => browser.InWindowAsync(site, async window =>
    {
        await window.SignInAsync(Roles.ProgrammeLead);
        var round = await OpenRoundAsync(window, "Double-click round");
        await FillCaseAsync(window, "D1", late: false);

        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Save and start the next case", Exact = true }).DblClickAsync();
        await window.ShowsAsync("Saved.");

        (await EntriesAsync(round)).ShouldBe(1);
    });

    private static async Task<Guid> OpenRoundAsync(Window window, string name)
    {
        await window.GoAsync("/audits/new");
        await window.Page.GetByLabel("Case-note review of standards 2 and 8", new() { Exact = true }).CheckAsync();
        await window.FillAsync("Name of the round", name);
        await window.Page.GetByLabel("Colchester Hospital", new() { Exact = true }).CheckAsync();
        await window.ButtonAsync("Plan the round");
        await window.ButtonRoleLinkAsync("Open the round");
        await window.ButtonAsync("Open the round");
        await window.ShowsAsync("The round is open.");
        var round = Guid.Parse(new Uri(window.Page.Url).Segments[^1]);
        await window.ButtonRoleLinkAsync("Log an entry");
        await window.Page.WaitForURLAsync(address => address.Contains("/entries/new", StringComparison.Ordinal));
        if (await window.Page.GetByLabel("Local case reference").CountAsync() == 0) await window.ButtonRoleLinkAsync("Colchester Hospital");
        return round;
    }

    private static async Task FillCaseAsync(Window window, string reference, bool late)
    {
        var page = window.Page;
        await window.FillAsync("Local case reference", reference);
        await page.GetByLabel("Specialty", new() { Exact = true }).SelectOptionAsync("Stroke medicine");
        await page.GetByLabel("Admission", new() { Exact = true }).CheckAsync();
        await WhenAsync("clock_start", "2026-11-14", "19:00");
        await page.Locator("[name='Input.Answers[excluded]'][value=no]").CheckAsync();
        await page.Locator("[name='Input.Answers[reviewed]'][value=yes]").CheckAsync();
        await WhenAsync("first_review", "2026-11-15", late ? "14:00" : "08:00");
        await window.FillAsync("Consultant reviews due on the day after admission", "1");
        await window.FillAsync("Consultant reviews done on that day", "1");

        async Task WhenAsync(string key, string day, string time)
        {
            var field = page.Locator($"[name='Input.Days[{key}]']");
            if (await field.EvaluateAsync<string>("element => element.localName") == "select") await field.SelectOptionAsync(day);
            else await field.FillAsync(day);
            await page.Locator($"[name='Input.Times[{key}]']").FillAsync(time);
        }
    }

    private async Task<int> EntriesAsync(Guid round)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<PortalDbContext>().AuditEntries.CountAsync(entry => entry.AuditId == round);
    }
}
