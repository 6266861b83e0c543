using SevenDay.Browser.Tests.Hosting;

namespace SevenDay.Browser.Tests.Journeys;

/// <summary>What journeys do with a round of the case-note review at Colchester Hospital.</summary>
internal static class RoundPages
{
    public static async Task<Guid> OpenAsync(Window window, string name, string? auditor = null)
    {
        await window.GoAsync("/audits/new");
        await window.Page.GetByLabel("Case-note review of standards 2 and 8", new() { Exact = true }).CheckAsync();
        await window.FillAsync("Name of the round", name);
        await window.Page.GetByLabel("Colchester Hospital", new() { Exact = true }).CheckAsync();
        if (auditor is not null) await window.Page.GetByLabel(auditor, new() { Exact = true }).CheckAsync();
        await window.ButtonAsync("Plan the round");
        await window.ButtonRoleLinkAsync("Open the round");
        await window.ButtonAsync("Open the round");
        await window.ShowsAsync("The round is open.");
        return Guid.Parse(new Uri(window.Page.Url).Segments[^1]);
    }

    public static async Task StartEntryAsync(Window window)
    {
        await window.ButtonRoleLinkAsync("Log an entry");
        await window.Page.WaitForURLAsync(address => address.Contains("/entries/new", StringComparison.Ordinal));
        if (await window.Page.GetByLabel("Local case reference").CountAsync() == 0) await window.ButtonRoleLinkAsync("Colchester Hospital");
    }

    public static async Task FillCaseAsync(Window window, string reference, bool late)
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
}
