using Microsoft.Playwright;
using SevenDay.Application.Security;

namespace SevenDay.Browser.Tests.Hosting;

/// <summary>A browser window, used by what a person sees: labels, links and buttons.</summary>
public sealed class Window
{
    private readonly List<string> _complaints = [];

    internal Window(IPage page)
    {
        Page = page;
        page.Console += (_, message) =>
        {
            // Chromium reports the status of a refused form or a missing page as an error of the document itself; the tests judge statuses on their own.
            var ofThePageItself = message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal) && message.Location.StartsWith(page.Url, StringComparison.Ordinal);
            if (message.Type == "error" && !ofThePageItself) _complaints.Add($"{page.Url}: {message.Text}");
        };
        page.PageError += (_, error) => _complaints.Add($"{page.Url}: {error}");
    }

    public IPage Page { get; }

    /// <summary>Errors of scripts, of the content security policy and of files that did not come; empties the list.</summary>
    public IReadOnlyList<string> TakeComplaints()
    {
        var complaints = _complaints.ToList();
        _complaints.Clear();
        return complaints;
    }

    /// <summary>Another window of the same person.</summary>
    public async Task<Window> BesideAsync() => new(await Page.Context.NewPageAsync());

    /// <summary>Signs in as somebody in a role, whoever was signed in before.</summary>
    public async Task SignInAsync(string role)
    {
        await Page.Context.ClearCookiesAsync();
        await Page.GotoAsync("/sign-in");
        await ButtonAsync(Roles.InWords(role));
    }

    public async Task GoAsync(string address) => (await Page.GotoAsync(address))!.Status.ShouldBe(200, address);

    public Task LinkAsync(string text) => Page.GetByRole(AriaRole.Link, new() { Name = text, Exact = true }).First.ClickAsync();

    /// <summary>A link that looks like a button and is announced as one.</summary>
    public Task ButtonRoleLinkAsync(string text) => Page.Locator("main a[role=button]").And(Page.GetByRole(AriaRole.Button, new() { Name = text, Exact = true })).First.ClickAsync();

    public Task ButtonAsync(string text) => Page.Locator("button").And(Page.GetByRole(AriaRole.Button, new() { Name = text, Exact = true })).First.ClickAsync();

    public Task FillAsync(string label, string value) => Page.GetByLabel(label, new() { Exact = true }).First.FillAsync(value);

    public async Task ShowsAsync(string text) => await Page.Locator("main").GetByText(text).First.WaitForAsync();

    public async Task<string> HeadingAsync() => (await Page.Locator("h1").First.InnerTextAsync()).Trim();

    public async Task<string> MainTextAsync() => await Page.Locator("main").InnerTextAsync();
}
