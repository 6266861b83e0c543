using SevenDay.Application.Security;
using SevenDay.Browser.Tests.Hosting;

namespace SevenDay.Browser.Tests.Journeys;

/// <summary>One round from its plan to the paper of the board, by everybody who has a part in it.</summary>
public sealed class WholeRoundJourney(Hosting.Browser browser, Site site) : IClassFixture<Site>
{
    private const string Round = "Round for the board";

    [Fact]
    public Task A_round_goes_from_plan_to_board_return() => browser.InWindowAsync(site, async window =>
    {
        await window.SignInAsync(Roles.ProgrammeLead);
        var id = await RoundPages.OpenAsync(window, Round, auditor: "Demonstration auditor");

        await window.SignInAsync(Roles.Auditor);
        await window.GoAsync($"/audits/{id}");
        await RoundPages.StartEntryAsync(window);
        foreach (var (reference, late) in new[] { ("W1", false), ("W2", true) })
        {
            await RoundPages.FillCaseAsync(window, reference, late);
            await window.ButtonAsync("Save and start the next case");
            await window.ShowsAsync("Saved.");
        }

        await window.SignInAsync(Roles.ProgrammeLead);
        await window.GoAsync($"/audits/{id}/entries?show=ToReview");
        foreach (var box in await window.Page.GetByLabel("Approve").AllAsync()) await box.CheckAsync();
        await window.ButtonAsync("Approve the ticked cases");
        await window.ShowsAsync("2 cases approved.");
        await window.GoAsync($"/audits/{id}");
        await window.ButtonRoleLinkAsync("Close the round");
        await window.ButtonAsync("Close the round");
        await window.ButtonRoleLinkAsync("Sign off the results");
        await window.FillAsync("Note (optional)", "Two cases only.");
        await window.ButtonAsync("Sign off the results");
        await window.ShowsAsync("Signed off by Demonstration programme lead");

        await window.SignInAsync(Roles.BoardMember);
        await window.GoAsync("/assessments/return");
        await window.Page.GetByLabel("Organisation", new() { Exact = true }).SelectOptionAsync("Colchester Hospital");
        await window.ButtonAsync("Show");
        await window.ShowsAsync(Round);
        (await window.MainTextAsync()).ShouldContain("too small to show");
        foreach (var kind in new[] { "Word", "Excel" })
        {
            var file = await window.Page.RunAndWaitForDownloadAsync(() => window.ButtonRoleLinkAsync($"Download for {kind}"));
            new FileInfo((await file.PathAsync())!).Length.ShouldBeGreaterThan(3_000, kind);
        }
    });
}
