using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SevenDay.Application.Security;
using SevenDay.Browser.Tests.Hosting;
using SevenDay.Web.Tests.Survey;

namespace SevenDay.Browser.Tests.Pages;

/// <summary>
/// Every page, as every role that may see it, narrow and wide: nothing for axe to find, no error of a script, no scrolling sideways.
/// A page whose main part is the same for two roles is opened once; what stands around it is judged for each role.
/// </summary>
public sealed partial class EveryPageTests(Hosting.Browser browser, Site site) : IClassFixture<Site>
{
    private static readonly int[] Widths = [1280, 320];
    private static readonly ConcurrentDictionary<string, bool> Judged = new();

    private const int WindowsAtOnce = 4;
    private const string Nobody = "nobody";

    public static TheoryData<string> People => [.. Roles.All, Nobody];

    [Theory]
    [MemberData(nameof(People))]
    public Task Pages_OfARole_AreAccessibleAtBothWidths(string person) => browser.InWindowAsync(site, async first =>
    {
        if (person != Nobody) await first.SignInAsync(person);
        var problems = await OnEachPageAsync(first, person == Nobody ? null : person, async (window, address) =>
            !await IsNewAsync(window.Page, address) ? [] : await OpensAsync(window, address) ? await ProblemsAsync(window, address) : [$"{address}: did not open"]);

        problems.ShouldBeEmpty();
    }, trace: false);

    [Fact]
    public Task Pages_WithErrors_AreAccessibleAtBothWidths() => browser.InWindowAsync(site, async first =>
    {
        var tried = 0;
        await first.SignInAsync(Roles.Administrator);
        var problems = await OnEachPageAsync(first, Roles.Administrator, async (window, address) =>
        {
            if (!await IsPageAsync(window.Page, address) || !await OpensAsync(window, address) || !await SendsEmptyAsync(window.Page)) return [];
            Interlocked.Increment(ref tried);
            return await ProblemsAsync(window, address + " with errors");
        });

        tried.ShouldBeGreaterThan(0);
        problems.ShouldBeEmpty();
    }, trace: false);

    [Fact]
    public Task Errors_OfThePortalItself_AreAccessible() => browser.InWindowAsync(site, async window =>
    {
        await window.SignInAsync(Roles.Auditor);
        await window.Page.GotoAsync("/no-such-page");
        var problems = (await ProblemsAsync(window, "404")).ToList();
        await window.Page.GotoAsync("/admin/users");
        problems.AddRange(await ProblemsAsync(window, "403"));
        problems.ShouldBeEmpty();
    }, trace: false);

    /// <summary>Goes through the pages in several windows at once: most of the time of one is waiting.</summary>
    private async Task<IReadOnlyList<string>> OnEachPageAsync(Window first, string? role, Func<Window, string, Task<IReadOnlyList<string>>> look)
    {
        var addresses = new ConcurrentQueue<string>(await AddressesAsync(role));
        var problems = new ConcurrentQueue<string>();
        await Task.WhenAll(Enumerable.Range(0, WindowsAtOnce).Select(async number =>
        {
            var window = number == 0 ? first : await first.BesideAsync();
            while (addresses.TryDequeue(out var address))
                foreach (var problem in await look(window, address))
                    problems.Enqueue(problem);
        }));
        return [.. problems];
    }

    private async Task<IReadOnlyList<string>> AddressesAsync(string? role)
    {
        var addresses = new Addresses(site.Services);
        var found = new List<string>();
        foreach (var route in await RouteTable.RealAsync(site.Services))
            if (!route.IsApi && route.Pattern != "/sw.js" && !route.Pattern.StartsWith("/health/", StringComparison.Ordinal) && !route.Pattern.StartsWith("/error/", StringComparison.Ordinal)
                && route.Methods.Contains("GET") && route.Allows(role) && await addresses.OfAsync(route.Pattern) is { } address)
                found.Add(address);
        return found;
    }

    /// <summary>Whether the address shows a page that nobody has judged, asked for without drawing it, which is far quicker.</summary>
    private static async Task<bool> IsNewAsync(IPage page, string address)
    {
        await using var answer = await page.Context.APIRequest.GetAsync(address);
        if (answer.Status != 200 || !IsPage(answer) || new Uri(answer.Url).PathAndQuery != address) return false;
        var text = Varying().Replace(await answer.TextAsync(), "");
        var main = text.IndexOf("<main", StringComparison.Ordinal);
        // Both are noted in any case.
        return Judged.TryAdd(text[main..], true) | Judged.TryAdd(Header().Match(text).Value, true);
    }

    /// <summary>Whether the address gives a page; otherwise it is a file.</summary>
    private static async Task<bool> IsPageAsync(IPage page, string address)
    {
        await using var answer = await page.Context.APIRequest.GetAsync(address);
        return IsPage(answer);
    }

    private static bool IsPage(IAPIResponse answer) => answer.Headers.TryGetValue("content-type", out var type) && type.StartsWith("text/html", StringComparison.Ordinal);

    private static async Task<bool> OpensAsync(Window window, string address) => (await window.Page.GotoAsync(address)) is { Status: 200 };

    private static async Task<IReadOnlyList<string>> ProblemsAsync(Window window, string where)
    {
        var problems = new List<string>();
        foreach (var width in Widths)
        {
            await window.Page.SetViewportSizeAsync(width, 900);
            await window.Page.EvaluateAsync("() => new Promise(done => setTimeout(() => requestAnimationFrame(done), 100))");
            if (await window.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth") is > 0 and var over)
                problems.Add($"{where} at {width}: {over} px wider than the window");
            problems.AddRange((await Axe.ViolationsAsync(window.Page)).Select(violation => $"{where} at {width}: {violation}"));
        }
        problems.AddRange(window.TakeComplaints().Select(complaint => $"{where}: {complaint}"));
        return problems;
    }

    /// <summary>Sends the form of the page with nothing in it; whether it came back with errors.</summary>
    private static async Task<bool> SendsEmptyAsync(IPage page)
    {
        var form = page.Locator("main form[method=post]").First;
        if (await form.CountAsync() == 0) return false;
        var fields = form.Locator("input[type=text]:visible, input[type=email]:visible, input[type=password]:visible, input:not([type]):visible, textarea:visible");
        if (await fields.CountAsync() == 0) return false;
        foreach (var field in await fields.AllAsync()) await field.FillAsync("");
        var response = await page.RunAndWaitForResponseAsync(() => form.Locator("button").Last.ClickAsync(), answer => answer.Request.IsNavigationRequest);
        await page.WaitForLoadStateAsync();
        return response.Status == 400;
    }

    [GeneratedRegex("<input[^>]*__RequestVerificationToken[^>]*>|[0-9a-f]{8}-[0-9a-f-]{27}| aria-current=\"[a-z]+\"| nhsuk-header__navigation-item--current|<p class=\"nhsuk-body-s\">Reference.*?</p>")]
    private static partial Regex Varying();

    [GeneratedRegex("<header.*?</header>", RegexOptions.Singleline)]
    private static partial Regex Header();
}
