using Microsoft.EntityFrameworkCore;
using SevenDay.Analytics;
using SevenDay.Application.Audits;
using SevenDay.Application.Audits.Friday;
using SevenDay.Application.Errors;
using SevenDay.Application.Security;
using SevenDay.Data.Identity;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Audits.Friday;

public sealed class FridayPairTests
{
    private static readonly DateOnly First = new(2026, 8, 7);

    [Fact]
    public async Task Thirteen_weeks_have_limits_and_fewer_have_a_median()
    {
        await using var desk = await Desk.OpenAsync();
        for (var week = 0; week < 12; week++) await desk.LogAsync(First.AddDays(7 * week), "A", 10 + week % 3, 4 + week % 2);

        var run = await desk.PairAsync(TestUser.ProgrammeLead);
        await desk.LogAsync(First.AddDays(7 * 12), "A", 30, 4);
        var chart = await desk.PairAsync(TestUser.ProgrammeLead);

        (run.AtRisk.Chart, run.AtRisk.Needed, run.AtRisk.Median, run.Calls.Median).ShouldBe((null, 1, 11, 4.5));
        (chart.AtRisk.Needed, chart.AtRisk.Median, chart.Weeks.Count).ShouldBe((0, null, 13));
        chart.AtRisk.Chart!.Points[^1].Type.ShouldBe(PointType.SpecialCauseNeutralHigh);
        chart.Calls.Chart!.Points.ShouldAllBe(p => p.Type == PointType.CommonCause);
    }

    [Fact]
    public async Task A_week_sums_its_wards_once_each_and_waits_for_all_calls()
    {
        await using var desk = await Desk.OpenAsync();
        await desk.LogAsync(First, "A", 10, 3);
        await desk.LogAsync(First, "B", 5, null);
        await desk.LogAsync(First.AddDays(6), "A", 7, 2);
        await desk.LogAsync(First.AddDays(6), " a ", 8, 1);

        var pair = await desk.PairAsync(TestUser.ProgrammeLead);

        pair.Weeks.Select(w => (w.Friday, w.Wards, w.AtRisk.Value, w.Calls?.Value)).ShouldBe([(First, 2, 15, null), (First.AddDays(7), 1, 8, 1)]);
        (pair.AtRisk.Points.Count, pair.Calls.Points.ShouldHaveSingleItem().Value).ShouldBe((2, 1));
    }

    [Fact]
    public async Task Who_sees_no_cases_gets_rounded_numbers_no_small_ones_and_no_wards()
    {
        await using var desk = await Desk.OpenAsync();
        await desk.LogAsync(First, "A", 13, 3);
        await desk.LogAsync(First.AddDays(7), "A", 6, 0);

        var pair = await desk.PairAsync(TestUser.BoardMember);

        pair.Rounded.ShouldBeTrue();
        pair.Weeks.Select(w => ($"{w.AtRisk}", $"{w.Calls}", w.Wards)).ShouldBe([("15", "*", null), ("*", "0", null)]);
        (pair.AtRisk.Points.Count, pair.Calls.Points.Count).ShouldBe((1, 1));
    }

    [Fact]
    public async Task A_practice_round_and_a_rejected_handover_count_nowhere_and_another_template_has_no_pair()
    {
        await using var desk = await Desk.OpenAsync();
        var rejected = await desk.LogAsync(First, "A", 13, 3);
        await desk.Portal.SendAsync(new DecideEntry.Command(rejected, 1, Domain.Audits.ReviewState.Rejected, "Wrong ward"), TestUser.ProgrammeLead with { Id = Guid.CreateVersion7() });
        var practice = await AuditRound.StartAsync(desk.Portal, template: "friday-handover-check", practice: true);
        var other = await AuditRound.StartAsync(desk.Portal);

        (await desk.PairAsync(TestUser.ProgrammeLead)).Weeks.ShouldBeEmpty();
        (await desk.Portal.SendAsync(new GetFridayPair.Query(practice.Id), TestUser.ProgrammeLead)).IsAmongThem.ShouldBeFalse();
        await Should.ThrowAsync<NotFoundException>(() => desk.Portal.SendAsync(new GetFridayPair.Query(other.Id), TestUser.ProgrammeLead));
        await Should.ThrowAsync<ForbiddenException>(() => desk.PairAsync(new TestUser("Nobody")));
    }

    /// <summary>A portal of its own: the pair is of every round of the template.</summary>
    private sealed class Desk : IAsyncDisposable
    {
        private readonly PortalUser _auditor = new() { UserName = $"auditor-{Guid.CreateVersion7():N}@test.example", DisplayName = "Test auditor" };

        private Guid _organisation;

        internal TestPortal Portal { get; } = new();

        internal Guid RoundId { get; private set; }

        internal static async Task<Desk> OpenAsync()
        {
            var desk = new Desk();
            await desk.Portal.InitializeAsync();
            var organisation = TestData.AnOrganisation();
            await desk.Portal.AddAsync(organisation, desk._auditor);
            desk._organisation = organisation.Id;
            var template = await desk.Portal.WithDbAsync(db => db.AuditTemplates.Where(t => t.Code == "friday-handover-check").Select(t => t.Id).SingleAsync());
            desk.RoundId = await desk.Portal.SendAsync(
                new StartAudit.Command(template, "Fridays", First, new DateOnly(2026, 11, 15), 20, [organisation.Id], [desk._auditor.Id]), TestUser.ProgrammeLead);
            await desk.Portal.SendAsync(new OpenAudit.Command(desk.RoundId, 1), TestUser.ProgrammeLead);
            return desk;
        }

        internal async Task<Guid> LogAsync(DateOnly day, string ward, int atRisk, int? calls)
        {
            var answers = new Dictionary<string, string>
            {
                ["ward"] = ward, ["handover_at"] = $"{day:yyyy-MM-dd} 15:00", ["held"] = "yes", ["senior_led"] = "yes", ["professions"] = "yes", ["in_writing"] = "yes",
                ["at_risk"] = $"{atRisk}", ["with_plan"] = "0",
            };
            if (calls is { } called) answers["weekend_calls"] = $"{called}";
            return (await Portal.SendAsync(new LogAuditEntry.Command(RoundId, _organisation, Guid.CreateVersion7(), answers), new TestUser(Roles.Auditor, _auditor.Id))).EntryId;
        }

        internal Task<GetFridayPair.Result> PairAsync(TestUser user) => Portal.SendAsync(new GetFridayPair.Query(RoundId), user);

        public ValueTask DisposeAsync() => Portal.DisposeAsync();
    }
}
