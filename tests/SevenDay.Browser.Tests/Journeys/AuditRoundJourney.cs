using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using SevenDay.Application.Security;
using SevenDay.Browser.Tests.Hosting;
using SevenDay.Data;

namespace SevenDay.Browser.Tests.Journeys;

public sealed class AuditRoundJourney(Hosting.Browser browser, Site site) : IClassFixture<Site>
{
    [Fact]
    public Task A_programme_lead_starts_a_round_logs_a_case_closes_it_and_raises_an_action() => browser.InWindowAsync(site, async window =>
    {
        await window.SignInAsync(Roles.ProgrammeLead);
        await RoundPages.OpenAsync(window, "Journey round");
        await RoundPages.StartEntryAsync(window);
        await RoundPages.FillCaseAsync(window, "J1", late: true);
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

        await window.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Raise as action ?: First consultant review within 14 hours of admission") }).ClickAsync();
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
        var round = await RoundPages.OpenAsync(window, "Double-click round");
        await RoundPages.StartEntryAsync(window);
        await RoundPages.FillCaseAsync(window, "D1", late: false);

        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Save and start the next case", Exact = true }).DblClickAsync();
        await window.ShowsAsync("Saved.");

        (await EntriesAsync(round)).ShouldBe(1);
    });

    private async Task<int> EntriesAsync(Guid round)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<PortalDbContext>().AuditEntries.CountAsync(entry => entry.AuditId == round);
    }
}
