using Microsoft.EntityFrameworkCore;
using SevenDay.Application.Audits;
using SevenDay.Application.Dashboard;
using SevenDay.Application.Errors;
using SevenDay.Application.Security;
using SevenDay.Domain.Areas;
using SevenDay.Domain.Claims;
using SevenDay.Domain.Measures;
using SevenDay.Domain.Papers;
using SevenDay.Domain.Workstreams;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Dashboard;

public sealed class GetDashboardHeadTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task Everything_that_the_dashboard_shows_moves_its_key()
    {
        var organisation = TestData.AnOrganisation();
        var measure = new Measure($"m-{Guid.CreateVersion7():N}", new MeasureDefinition("A measure", "days", MeasureKind.Mean, Improvement.Decrease));
        var value = new MeasureValue(measure.Id, organisation.Id, new DateOnly(2026, 9, 1), WeekPart.All, Reading.Single(4));
        var workstream = new Workstream($"Workstream {Guid.CreateVersion7():N}", "To test");
        var round = Guid.Empty;
        var template = await portal.WithDbAsync(db => db.AuditTemplates.Where(t => t.Code == "case-note-review").Select(t => t.Id).FirstAsync());

        await MovesAsync("organisation", () => portal.AddAsync(organisation));
        await MovesAsync("service", () => portal.AddAsync(TestData.AService(organisation)));
        await MovesAsync("area", () => portal.AddAsync(new Area($"Area {Guid.CreateVersion7():N}", AreaKind.System)));
        await MovesAsync("measure", () => portal.AddAsync(measure));
        await MovesAsync("value", () => portal.AddAsync(value));
        await MovesAsync("correction", () => portal.WithDbAsync(async db =>
        {
            (await db.MeasureValues.SingleAsync(v => v.Id == value.Id)).Correct(Reading.Single(5));
            return await db.SaveChangesAsync();
        }));
        await MovesAsync("workstream", () => portal.AddAsync(workstream));
        await MovesAsync("milestone", () => portal.WithDbAsync(async db =>
        {
            (await db.Workstreams.Include(w => w.Milestones).SingleAsync(w => w.Id == workstream.Id)).Plan("New", new DateOnly(2027, 1, 1));
            return await db.SaveChangesAsync();
        }));
        await MovesAsync("claim", () => portal.AddAsync(new PublicClaim(
            new ClaimWording("Said", "A paper", new DateOnly(2026, 3, 1)),
            new ClaimTest(measure.Id, organisation.Id, null, null, null, WeekPart.All, ClaimSide.AtMost, 5, ClaimScope.Latest))));
        await MovesAsync("paper", () => portal.AddAsync(new BoardPaper(
            new PaperPlan("Paper", "Board", new DateOnly(2026, 12, 1), null, null, null, null, null, [PaperSection.Claims]), new PaperTexts(null, null, null, null, null, null, null))));
        await MovesAsync("round", async () => round = await portal.SendAsync(new StartAudit.Command(template, "Round", new(2026, 11, 2), new(2026, 11, 8), 70, [organisation.Id], [], IsIllustrative: true)));
        await MovesAsync("opened", () => portal.SendAsync(new OpenAudit.Command(round, 1)));
        await MovesAsync("recount", () => portal.SendAsync(new RebuildAuditSummary.Command(round)));
    }

    [Fact]
    public async Task Readers_who_may_see_more_or_less_never_share_a_key()
    {
        var (one, two) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        TestUser[] readers = [TestUser.ProgrammeLead, TestUser.BoardMember, TestUser.Auditor, TestUser.TrustEditor(one), TestUser.TrustEditor(two), TestUser.TrustEditor(one, two)];

        var keys = await Task.WhenAll(readers.Select(r => KeyAsync(r)));

        keys.Distinct().Count().ShouldBe(readers.Length);
        (await KeyAsync(TestUser.BoardMember)).ShouldBe(await KeyAsync(new TestUser(Roles.BoardMember, one)));
    }

    [Fact]
    public async Task Another_day_and_another_area_have_keys_of_their_own()
    {
        var area = new Area($"Area {Guid.CreateVersion7():N}", AreaKind.System);
        await portal.AddAsync(area);

        (await portal.SendAsync(new GetDashboardHead.Query(area.Name), TestUser.BoardMember)).Key.ShouldNotBe(await KeyAsync(TestUser.BoardMember));
        await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new GetDashboardHead.Query("Atlantis"), TestUser.BoardMember));
    }

    private async Task MovesAsync(string what, Func<Task> change)
    {
        var before = await KeyAsync(TestUser.BoardMember);
        await change();
        (await KeyAsync(TestUser.BoardMember)).ShouldNotBe(before, what);
    }

    private async Task<string> KeyAsync(TestUser reader) => (await portal.SendAsync(new GetDashboardHead.Query(), reader)).Key;
}
