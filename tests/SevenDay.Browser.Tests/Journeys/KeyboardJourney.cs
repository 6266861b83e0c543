using Microsoft.Playwright;
using SevenDay.Browser.Tests.Hosting;

namespace SevenDay.Browser.Tests.Journeys;

public sealed class KeyboardJourney(Hosting.Browser browser, Site site) : IClassFixture<Site>
{
    [Fact]
    public Task Hours_can_be_declared_with_the_keyboard_alone() => browser.InWindowAsync(site, async window =>
    {
        var page = window.Page;
        await page.GotoAsync("/sign-in");
        await page.Keyboard.PressAsync("Tab");
        (await FocusAsync(page)).ShouldBe("Skip to main content", "the first stop on every page");
        await PressOnAsync(page, "Trust editor");

        await PressOnAsync(page, "Services");
        await page.WaitForURLAsync("**/services");
        await PressOnAsync(page, "Cancer Assessment Unit");
        await PressOnAsync(page, "Change the hours");
        await page.WaitForURLAsync("**/hours");
        await TabToAsync(page, "Type the week in words");
        await page.Keyboard.TypeAsync("Mon-Fri 8am-8pm, Sat and Sun 9am-5pm");
        await PressOnAsync(page, "Fill in the days");
        await PressOnAsync(page, "Check the hours");
        await PressOnAsync(page, "Save these hours");

        await window.ShowsAsync("The hours have been saved.");
        (await window.MainTextAsync()).ShouldContain("9am to 5pm");
    });

    private static async Task PressOnAsync(IPage page, string text)
    {
        await TabToAsync(page, text);
        await Assertions.Expect(page.Locator(":focus")).ToBeVisibleAsync();
        var loaded = new TaskCompletionSource();
        void Loaded(object? sender, IPage _) => loaded.TrySetResult();
        page.Load += Loaded;
        await page.Keyboard.PressAsync("Enter");
        await loaded.Task.WaitAsync(TimeSpan.FromSeconds(15));
        page.Load -= Loaded;
    }

    private static async Task TabToAsync(IPage page, string text)
    {
        for (var stops = 0; stops < 150; stops++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await FocusAsync(page) == text) return;
        }
        throw new InvalidOperationException($"The Tab key never reached “{text}” on {page.Url}.");
    }

    /// <summary>The words of what has the focus: its label, or its own.</summary>
    private static Task<string> FocusAsync(IPage page) => page.EvaluateAsync<string>(
        "() => { const e = document.activeElement; return (e.labels?.[0] ?? e).innerText.replace(/\\s+/g, ' ').trim(); }");
}
