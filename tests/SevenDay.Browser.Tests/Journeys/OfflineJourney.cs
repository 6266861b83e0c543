using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using SevenDay.Application.Security;
using SevenDay.Browser.Tests.Hosting;
using SevenDay.Browser.Tests.Pages;
using SevenDay.Data;
using SevenDay.Domain.Audits;

namespace SevenDay.Browser.Tests.Journeys;

/// <summary>A tablet on a ward: what is saved without a connection arrives once, whatever happens in between.</summary>
public sealed class OfflineJourney(Hosting.Browser browser, Site site) : IClassFixture<Site>, IAsyncLifetime
{
    private const string Drafts = """
        () => new Promise((done, fail) => {
          const open = indexedDB.open('sevenday');
          open.onerror = () => fail(open.error);
          open.onsuccess = () => {
            const kept = open.result.transaction('drafts').objectStore('drafts').getAll();
            kept.onsuccess = () => { open.result.close(); done(JSON.stringify(kept.result)); };
          };
        })
        """;

    private readonly DirectoryInfo _profile = Directory.CreateTempSubdirectory("sevenday-tablet-");
    private IBrowserContext? _tablet;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (_tablet is not null) await _tablet.CloseAsync();
        _profile.Delete(recursive: true);
    }

    [Fact]
    public async Task Entries_outlive_the_browser_and_lost_answers_and_arrive_once()
    {
        var (window, capture, round) = await ReadyAsync("Offline round");
        await _tablet!.SetOfflineAsync(true);
        await window.Page.ReloadAsync();
        await SaveAsync(window, "O1");
        await SaveAsync(window, "O2");
        await window.FillAsync("Local case reference", "O3");
        await StandsAsync(window, "2 entries are saved on this device");
        await KeptAsync(window, "O3");

        await _tablet.CloseAsync();
        site.IsAway = true;
        _tablet = await browser.StartAsync(site, _profile);
        await _tablet.SetOfflineAsync(true);
        window = new Window(_tablet.Pages[0]);
        await window.Page.GotoAsync(capture);
        await window.ShowsAsync("What you had typed has been put back.");
        (await window.Page.GetByLabel("Local case reference", new() { Exact = true }).InputValueAsync()).ShouldBe("O3");
        await SaveAsync(window, "O3");
        await StandsAsync(window, "3 entries are saved on this device");

        site.AnswersToLose = 2;
        site.IsAway = false;
        await _tablet.SetOfflineAsync(false);
        await StandsAsync(window, "Sign in to send them.");
        await window.SignInAsync(Roles.ProgrammeLead);
        await window.Page.GotoAsync("/audits/device");
        for (var tries = 0; tries < 20 && !(await window.MainTextAsync()).Contains("Nothing of yours waits", StringComparison.Ordinal); tries++)
        {
            await window.Page.WaitForTimeoutAsync(1000);
            if (await window.Page.Locator("[data-sd-send]").IsVisibleAsync()) await window.Page.Locator("[data-sd-send]").ClickAsync();
        }
        await StandsAsync(window, "Nothing of yours waits on this device.");

        site.AnswersToLose.ShouldBe(0);
        (await EntriesAsync(round)).Select(e => e.Answers["case_ref"]).Order().ShouldBe(["O1", "O2", "O3"]);
    }

    [Fact]
    public async Task Nobody_sends_the_entries_of_another_person()
    {
        var (window, capture, round) = await ReadyAsync("Shared tablet");
        await _tablet!.SetOfflineAsync(true);
        await SaveAsync(window, "S1");
        await StandsAsync(window, "1 entry is saved on this device");

        await _tablet.ClearCookiesAsync();
        await _tablet.SetOfflineAsync(false);
        await StandsAsync(window, "Sign in to send it.");
        await window.SignInAsync(Roles.Administrator);
        await window.Page.GotoAsync("/audits/device");
        await StandsAsync(window, "1 entry of somebody else waits until that person signs in.");
        (await EntriesAsync(round)).ShouldBeEmpty();

        await _tablet.ClearCookiesAsync();
        await window.SignInAsync(Roles.ProgrammeLead);
        await window.Page.GotoAsync(capture);
        await StandsAsync(window, "Nothing of yours waits on this device.");
        (await EntriesAsync(round)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_refused_entry_stays_to_be_corrected_or_deleted_and_the_rest_arrives()
    {
        var (window, _, round) = await ReadyAsync("Refused entry");
        await _tablet!.SetOfflineAsync(true);
        await SaveAsync(window, "R1", comment: "seen by SS0 0RY");
        await SaveAsync(window, "R2");
        await SaveAsync(window, "R3", comment: "943 476 5919");
        await _tablet.SetOfflineAsync(false);

        await window.Page.GotoAsync("/audits/device");
        await StandsAsync(window, "2 entries need your attention.");
        (await EntriesAsync(round)).Select(e => e.Answers["case_ref"]).ShouldBe(["R2"]);
        (await Axe.ViolationsAsync(window.Page)).ShouldBeEmpty();

        await window.LinkAsync("Correct R1");
        await window.ShowsAsync("Change what is wrong and save it again.");
        (await window.Page.GetByLabel("Local case reference", new() { Exact = true }).InputValueAsync()).ShouldBe("R1");
        await window.FillAsync("Comment (optional)", "seen late");
        await window.ButtonAsync("Save and start the next case");
        await window.Page.WaitForURLAsync("**/audits/device");
        await StandsAsync(window, "1 entry needs your attention.");

        await window.ButtonAsync("Delete R3");
        await window.ButtonAsync("Delete it for good R3");
        await window.ShowsAsync("There is nothing on this device that has not been sent.");
        (await EntriesAsync(round)).Select(e => e.Answers["case_ref"]).Order().ShouldBe(["R1", "R2"]);
    }

    [Fact]
    public async Task The_sign_in_page_of_a_network_is_no_connection()
    {
        var (window, _, round) = await ReadyAsync("Captive network");
        await window.Page.RouteAsync("**/api/**", route => route.FulfillAsync(new() { Status = 200, ContentType = "text/html", Body = "<h1>Welcome to the hospital Wi-Fi</h1>" }));
        await SaveAsync(window, "C1");
        await StandsAsync(window, "No connection. 1 entry is saved on this device");

        await window.Page.UnrouteAllAsync();
        await window.Page.ReloadAsync();
        await StandsAsync(window, "Nothing of yours waits on this device.");
        (await EntriesAsync(round)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Two_windows_send_each_entry_once()
    {
        var (window, capture, round) = await ReadyAsync("Two windows");
        await _tablet!.SetOfflineAsync(true);
        var beside = await window.BesideAsync();
        await beside.Page.GotoAsync(capture);
        for (var number = 1; number <= 2; number++)
        {
            await window.Page.BringToFrontAsync();
            await SaveAsync(window, $"A{number}");
            await beside.Page.BringToFrontAsync();
            await SaveAsync(beside, $"B{number}");
        }
        await _tablet.SetOfflineAsync(false);
        await StandsAsync(beside, "Nothing of yours waits on this device.");

        (await EntriesAsync(round)).Select(e => e.Answers["case_ref"]).Order().ShouldBe(["A1", "A2", "B1", "B2"]);
    }

    [Fact]
    public async Task Mistakes_are_said_without_the_portal_and_nothing_typed_is_lost()
    {
        var (window, _, _) = await ReadyAsync("Mistakes on a tablet");
        await _tablet!.SetOfflineAsync(true);
        await window.FillAsync("Local case reference", "M1");
        await window.ButtonAsync("Save and start the next case");

        await window.ShowsAsync("There is a problem");
        (await window.MainTextAsync()).ShouldContain("Answer: Specialty");
        (await window.Page.GetByLabel("Local case reference", new() { Exact = true }).InputValueAsync()).ShouldBe("M1");
        (await Axe.ViolationsAsync(window.Page)).ShouldBeEmpty();
        await StandsAsync(window, "No connection.");
    }

    private async Task<(Window Window, string Capture, Guid Round)> ReadyAsync(string name)
    {
        _tablet = await browser.StartAsync(site, _profile);
        var window = new Window(_tablet.Pages[0]);
        await window.SignInAsync(Roles.ProgrammeLead);
        var round = await RoundPages.OpenAsync(window, name);
        await window.ButtonRoleLinkAsync("Use a tablet on the ward");
        await window.ShowsAsync("This page opens without a connection from now on.");
        return (window, new Uri(window.Page.Url).PathAndQuery, round);
    }

    private static async Task SaveAsync(Window window, string reference, string comment = "")
    {
        await RoundPages.FillCaseAsync(window, reference, late: false);
        await window.FillAsync("Comment (optional)", comment);
        await window.ButtonAsync("Save and start the next case");
        await Assertions.Expect(window.Page.GetByLabel("Local case reference", new() { Exact = true })).ToHaveValueAsync("");
    }

    /// <summary>Waits until the device itself holds what was typed, which the page does not say.</summary>
    private static async Task KeptAsync(Window window, string typed)
    {
        for (var tries = 0; tries < 50; tries++)
        {
            if ((await window.Page.EvaluateAsync<string>(Drafts)).Contains(typed, StringComparison.Ordinal)) return;
            await window.Page.WaitForTimeoutAsync(100);
        }
        Assert.Fail($"The device did not keep {typed}.");
    }

    private static Task StandsAsync(Window window, string words) => window.Page.Locator("[data-sd-standing]").Filter(new() { HasText = words }).WaitForAsync(new() { Timeout = 20_000 });

    private async Task<List<AuditEntry>> EntriesAsync(Guid round)
    {
        await using var scope = site.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<PortalDbContext>().AuditEntries.AsNoTracking().Where(entry => entry.AuditId == round).ToListAsync();
    }
}
