using Microsoft.Playwright;
using SevenDay.Browser.Tests.Hosting;

[assembly: AssemblyFixture(typeof(Browser))]

namespace SevenDay.Browser.Tests.Hosting;

/// <summary>One Chromium for the run. Without one, each test is skipped by its name.</summary>
public sealed class Browser : IAsyncLifetime
{
    private const string Variable = "SEVENDAY_CHROMIUM";

    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable"];
    private static readonly string[] Arguments =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private IPlaywright? _playwright;
    private IBrowser? _chromium;
    private string? _path;

    public async ValueTask InitializeAsync()
    {
        var named = Environment.GetEnvironmentVariable(Variable);
        if ((string.IsNullOrWhiteSpace(named) ? Places.FirstOrDefault(File.Exists) : named) is not { } path || !File.Exists(path)) return;
        _path = path;
        _playwright = await Playwright.CreateAsync();
        _chromium = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = Arguments });
    }

    public async ValueTask DisposeAsync()
    {
        if (_chromium is not null) await _chromium.CloseAsync();
        _playwright?.Dispose();
    }

    /// <summary>Works in a window of its own, as if nobody had been here before. Skips the test when there is no browser.</summary>
    /// <param name="site">Where to go.</param>
    /// <param name="work">What to do there; when it fails, what was seen is kept.</param>
    /// <param name="width">CSS pixels.</param>
    /// <param name="script">Whether scripts run.</param>
    /// <param name="trace">Whether to record each step, which takes time.</param>
    public async Task InWindowAsync(Site site, Func<Window, Task> work, int width = 1280, bool script = true, bool trace = true)
    {
        SkipWithoutChromium();
        await using var context = await _chromium!.NewContextAsync(new()
        {
            BaseURL = site.Address,
            Locale = "en-GB",
            TimezoneId = "Europe/London",
            JavaScriptEnabled = script,
            ViewportSize = new() { Width = width, Height = 900 },
        });
        context.SetDefaultTimeout(15_000);
        if (trace) await context.Tracing.StartAsync(new() { Screenshots = true, Snapshots = true });
        var window = new Window(await context.NewPageAsync());
        try
        {
            await work(window);
        }
        catch
        {
            await KeepAsync(context, window.Page, trace);
            throw;
        }
    }

    /// <summary>A browser with a folder of its own, which outlives it: closing it and starting another is a restart.</summary>
    public async Task<IBrowserContext> StartAsync(Site site, DirectoryInfo folder)
    {
        SkipWithoutChromium();
        var context = await _playwright!.Chromium.LaunchPersistentContextAsync(folder.FullName, new()
        {
            ExecutablePath = _path,
            Args = Arguments,
            BaseURL = site.Address,
            Locale = "en-GB",
            TimezoneId = "Europe/London",
            ViewportSize = new() { Width = 820, Height = 1180 },
            HasTouch = true,
        });
        context.SetDefaultTimeout(15_000);
        return context;
    }

    private void SkipWithoutChromium() =>
        Assert.SkipWhen(_chromium is null, $"There is no Chromium. Install one (Debian: apt-get install chromium fonts-liberation), or name its path in {Variable}.");

    private static async Task KeepAsync(IBrowserContext context, IPage page, bool trace)
    {
        var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "TestResults")).FullName;
        var name = string.Concat((TestContext.Current.Test?.TestDisplayName ?? "test").Where(letter => char.IsLetterOrDigit(letter) || letter is '_' or '-'));
        await page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png"), FullPage = true });
        if (trace) await context.Tracing.StopAsync(new() { Path = Path.Combine(folder, name + ".zip") });
    }
}
