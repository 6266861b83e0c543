using SevenDay.Application.Dashboard;
using SevenDay.Application.Tests.Workstreams;
using SevenDay.Application.Workstreams;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Dashboard;

public sealed class RiskComparisonTests(TestPortal portal) : IClassFixture<TestPortal>
{
    private static readonly DateOnly Since = new(2026, 11, 1), Today = new(2026, 11, 21);

    [Fact]
    public async Task Between_two_dates_risks_open_close_rise_and_fall()
    {
        var workstream = await portal.WorkstreamAsync();
        async Task<Guid> RaisedAsync(string title, int probability, DateOnly on) =>
            await portal.SendAsync(Risks.Raise(workstream, title, probability, 4) with { On = on, NextReview = Today.AddDays(9) });
        var before = Since.AddDays(-5);
        await RaisedAsync("New", 3, Since.AddDays(1));
        var rises = await RaisedAsync("Rises", 2, before);
        var falls = await RaisedAsync("Falls", 4, before);
        var same = await RaisedAsync("Same", 4, before);
        var closes = await RaisedAsync("Closes", 4, before);
        var comesAndGoes = await RaisedAsync("Comes and goes", 4, Since.AddDays(1));
        await portal.SendAsync(Risks.Review(rises, 1, 4, 4));
        await portal.SendAsync(Risks.Review(falls, 1, 2, 4));
        await portal.SendAsync(Risks.Review(same, 1, 4, 4));
        await portal.SendAsync(new CloseRisk.Command(closes, 1, "It can no longer happen."));
        await portal.SendAsync(new CloseRisk.Command(comesAndGoes, 1, "A mistake"));

        var changes = (await portal.SendAsync(new GetChangesSince.Query(Since), TestUser.BoardMember)).Risks;
        var entered = (await portal.SendAsync(new GetChangesSince.Query(Today.AddDays(-1), ByEntry: true), TestUser.BoardMember)).Risks;
        var nothing = await portal.SendAsync(new GetChangesSince.Query(Since.AddDays(-2), Since.AddDays(-1)), TestUser.BoardMember);

        changes.Select(c => (c.Title, c.What, c.Before?.Score, c.Now.Score, c.Because)).ShouldBe(
        [
            ("Closes", "Closed", 16, 16, "It can no longer happen."), ("Rises", "Risen", 8, 16, "Two posts stayed empty."), ("New", "Opened", null, 12, null),
            ("Falls", "Fallen", 16, 8, "Two posts stayed empty."),
        ]);
        entered.ShouldAllBe(c => c.What == "Opened");
        entered.Count.ShouldBe(4, "closed ones that were entered and closed on the same day are told by nobody");
        nothing.Risks.ShouldBeEmpty();
    }
}
