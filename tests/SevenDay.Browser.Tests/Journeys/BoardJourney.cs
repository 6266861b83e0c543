using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SevenDay.Application.Security;
using SevenDay.Browser.Tests.Hosting;

namespace SevenDay.Browser.Tests.Journeys;

public sealed class BoardJourney(Hosting.Browser browser, Site site) : IClassFixture<Site>
{
    [Fact]
    public Task A_board_member_reads_the_dashboard_and_drills_down() => browser.InWindowAsync(site, async window =>
    {
        await window.SignInAsync(Roles.BoardMember);
        await window.ButtonRoleLinkAsync("Open the dashboard");
        (await window.HeadingAsync()).ShouldContain("Seven-day services at a glance");
        var board = await window.MainTextAsync();
        board.ShouldContain("How much runs at weekends?");
        board.ShouldContain("Are the standards met, weekday and weekend?");
        board.ShouldContain("What is late?");
        board.ShouldContain("Are outcomes improving?");
        Regex.IsMatch(board, @"n\s*=\s*\d").ShouldBeTrue("every figure shows its n");
        board.ShouldContain("illustrative", Case.Insensitive);

        await window.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("^All results of ") }).First.ClickAsync();
        (await window.HeadingAsync()).ShouldEndWith("Results");
        (await window.MainTextAsync()).ShouldContain("95% interval");

        await window.GoAsync("/dashboard");
        await window.Page.Locator("#milestones").Locator("xpath=..").GetByRole(AriaRole.Link).First.ClickAsync();
        await window.Page.WaitForURLAsync("**/workstreams*/**");
        await window.GoAsync("/dashboard");
        await window.Page.Locator("main a[href^='/measures/']").First.ClickAsync();
        await window.Page.WaitForURLAsync("**/measures/**");
        (await window.Page.Locator("main svg").CountAsync()).ShouldBeGreaterThan(0, "a measure has its chart");
        (await window.Page.Locator("main table").CountAsync()).ShouldBeGreaterThan(0, "and its numbers");
        window.TakeComplaints().ShouldBeEmpty();
    });
}
