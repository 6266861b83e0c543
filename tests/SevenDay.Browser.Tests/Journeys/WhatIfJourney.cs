using SevenDay.Application.Security;
using SevenDay.Browser.Tests.Hosting;

namespace SevenDay.Browser.Tests.Journeys;

public sealed class WhatIfJourney(Hosting.Browser browser, Site site) : IClassFixture<Site>
{
    [Fact]
    public Task A_programme_lead_tries_longer_hours_and_saves_them_as_planned() => browser.InWindowAsync(site, async window =>
    {
        await window.SignInAsync(Roles.ProgrammeLead);
        await window.GoAsync("/pathways");
        await window.Page.Locator("main table a[href^='/pathways/']").First.ClickAsync();
        await window.Page.Locator("main a[href$='/what-if']").First.ClickAsync();
        await window.Page.WaitForURLAsync("**/what-if");
        var boxes = window.Page.Locator("main form .sd-try input:not([disabled])");
        for (var at = 0; at < await boxes.CountAsync(); at++) await boxes.Nth(at).FillAsync("Mon-Sun 24h");
        await window.ButtonAsync("Show what it does");
        await window.ShowsAsync("What it does");
        (await window.MainTextAsync()).ShouldContain("of 0 to 4");
        (await window.MainTextAsync()).ShouldContain("Cases that missed a time limit");

        var name = (await window.Page.Locator("form.sd-panel li").First.InnerTextAsync()).Split(", ")[0];
        await window.FillAsync("Day", "1");
        await window.FillAsync("Month", "4");
        await window.FillAsync("Year", "2027");
        await window.ButtonAsync("Save as planned hours");
        await window.ShowsAsync("Planned hours have been saved for");
        await window.GoAsync($"/services?search={Uri.EscapeDataString(name)}");
        await window.LinkAsync(name);
        await window.ShowsAsync("Hours to come");
        (await window.MainTextAsync()).ShouldContain("From 1 April 2027 (planned)");
        window.TakeComplaints().ShouldBeEmpty();
    });
}
