using SevenDay.Application.Home;
using SevenDay.Application.Security;
using SevenDay.Application.Workstreams;
using SevenDay.Domain.Audits;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Home;

public sealed class HomeTests(TestPortal portal) : IClassFixture<TestPortal>
{
    private const string Week = "08:00-18:00|closed|closed|closed|closed|closed|closed";
    private static readonly DateOnly Today = new(2026, 11, 21);

    [Fact]
    public async Task A_trust_editor_sees_their_services_that_need_hours_the_missing_ones_first()
    {
        var (own, other) = (TestData.AnOrganisation(), TestData.AnOrganisation());
        var (missing, fresh, stale) = (TestData.AService(own, "Missing"), TestData.AService(own, "Fresh", Week), TestData.AService(own, "Stale", Week));
        stale.Confirm(FixedTime.Start.UtcDateTime.AddDays(-181), "Test");
        var ended = TestData.AService(own, "Ended");
        ended.End(Today);
        await portal.AddAsync(own, other, missing, fresh, stale, ended, TestData.AService(other, "Not mine"));

        var home = await HomeAsync(TestUser.TrustEditor(own.Id));

        home.Editor.ShouldNotBeNull();
        (home.Editor.Needs.Services, home.Editor.Needs.NoHours, home.Editor.Needs.Stale).ShouldBe((3, 1, 1));
        home.Editor.ToDo.Select(s => s.Name).ShouldBe(["Missing", "Stale"]);
        home.Editor.ToDo[1].ConfirmedOn.ShouldBe(new DateOnly(2026, 5, 24));
        home.Editor.Organisations.ShouldBe([own.Name]);
    }

    [Fact]
    public async Task A_programme_lead_sees_open_rounds_late_milestones_and_actions_that_are_due()
    {
        var (round, _) = await OpenRoundAsync("Lead's round");
        var id = await portal.SendAsync(new AddWorkstream.Command("Home workstream", "For the test", [], []));
        await portal.SendAsync(new AddMilestone.Command(id, "Late one", Today.AddDays(-2)));
        await portal.SendAsync(new AddMilestone.Command(id, "Coming one", Today.AddDays(2)));
        await portal.SendAsync(new AddAction.Command(id, "Soon", "Lead", Today.AddDays(14)));
        await portal.SendAsync(new AddAction.Command(id, "Later", "Lead", Today.AddDays(15)));

        var lead = (await HomeAsync(TestUser.ProgrammeLead)).Lead.ShouldNotBeNull();

        lead.OpenRounds.ShouldContain(r => r.Id == round && r.Target == 20 && r.Entries == 0);
        lead.Milestones.ShouldHaveSingleItem().Title.ShouldBe("Late one");
        lead.Actions.ShouldHaveSingleItem().Title.ShouldBe("Soon");
        (lead.LateMilestones, lead.DueActions).ShouldBe((1, 1));
        var organisation = TestData.AnOrganisation();
        await portal.AddAsync(organisation, TestData.AService(organisation, "Lead's without hours"), TestData.AService(organisation, "Lead's not signed off", Week));
        var after = (await HomeAsync(TestUser.ProgrammeLead)).Lead.ShouldNotBeNull().Hours;
        (after.Services - lead.Hours.Services, after.NoHours - lead.Hours.NoHours, after.NotSignedOff - lead.Hours.NotSignedOff).ShouldBe((2, 1, 1));
    }

    [Fact]
    public async Task An_auditor_sees_only_the_open_rounds_that_name_them()
    {
        var auditor = await portal.SendAsync(new Application.Users.AddUser.Command("auditor.home@test.example", "Auditor", Roles.Auditor, "Three-quiet-harbours-1", []));
        var (mine, _) = await OpenRoundAsync("Mine", auditor);
        await OpenRoundAsync("Not mine");

        (await HomeAsync(new TestUser(Roles.Auditor, auditor))).Auditor.ShouldNotBeNull().OpenRounds.ShouldHaveSingleItem().Id.ShouldBe(mine);
    }

    [Fact]
    public async Task A_board_member_sees_how_many_services_are_open_at_the_weekend()
    {
        await using var alone = new Alone();
        await alone.InitializeAsync();
        var organisation = TestData.AnOrganisation();
        await alone.AddAsync(organisation, TestData.AService(organisation, "Weekdays", Week),
            TestData.AService(organisation, "Friday night", "closed|closed|closed|closed|20:00-02:00|closed|closed"),
            TestData.AService(organisation, "Friday to midnight", "closed|closed|closed|closed|20:00-24:00|closed|closed"),
            TestData.AService(organisation, "Sunday", "closed|closed|closed|closed|closed|closed|09:00-12:00"), TestData.AService(organisation, "No hours"));

        var board = (await alone.SendAsync(new GetHome.Query(), TestUser.BoardMember)).Board.ShouldNotBeNull();

        (board.OpenAtWeekends, board.Services).ShouldBe((2, 4));
        board.FirstReview.ShouldBeNull();
        (board.Series, board.LatestPeriod).ShouldBe((0, null));
    }

    [Fact]
    public async Task An_administrator_sees_users_and_what_changed_last()
    {
        await portal.SendAsync(new AddWorkstream.Command("Changed by me", "For the test", [], []), TestUser.Administrator);

        var home = await HomeAsync(TestUser.Administrator);

        home.Administrator.ShouldNotBeNull().Latest.ShouldContain(c => c.Who == "Test administrator" && c.Kind == "Workstream");
        home.Administrator.ChangesThisWeek.ShouldBeGreaterThan(0);
        (home.Lead, home.Editor, home.Auditor, home.Board).ShouldBe((null, null, null, null));
    }

    private Task<GetHome.Result> HomeAsync(TestUser user) => portal.SendAsync(new GetHome.Query(), user);

    private async Task<(Guid, Audit)> OpenRoundAsync(string name, Guid? auditor = null)
    {
        var organisations = new[] { TestData.AnOrganisation(), TestData.AnOrganisation() };
        var template = await portal.WithDbAsync(db => Task.FromResult(db.AuditTemplates.First()));
        var audit = new Audit(name, template.Id, Today.AddDays(-7), Today.AddDays(7), 10, organisations.Select(o => o.Id));
        if (auditor is { } id) audit.Assign(id);
        audit.Open();
        await portal.AddAsync([.. organisations, audit]);
        return (audit.Id, audit);
    }

    private sealed class Alone : TestPortal;
}
