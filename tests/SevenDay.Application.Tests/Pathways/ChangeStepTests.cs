using SevenDay.Application.Errors;
using SevenDay.Application.Pathways;
using SevenDay.TestKit;
using static SevenDay.Application.Tests.Pathways.PathwaysOf;

namespace SevenDay.Application.Tests.Pathways;

public sealed class ChangeStepTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task A_step_gets_another_name_and_an_alternative_and_keeps_its_place()
    {
        var (office, always, daily) = (await portal.ServiceAsync(Office), await portal.ServiceAsync(Always), await portal.ServiceAsync(Daily));
        var id = await portal.PathwayAsync(("First", [office]), ("Second", [always]));
        var before = await portal.SendAsync(new GetPathway.Query(id));

        await portal.SendAsync(new ChangeStep.Command(id, before.Version, before.Steps[0].Id, "Scan", [office, daily]), TestUser.ProgrammeLead);

        var after = await portal.SendAsync(new GetPathway.Query(id));
        after.Steps.Select(s => s.Name).ShouldBe(["Scan", "Second"]);
        after.Steps[0].Services.Count.ShouldBe(2);
        after.Whole.WeekendMinutes.ShouldBe(24 * 60);

        await portal.SendAsync(new ChangeStep.Command(id, after.Version, after.Steps[0].Id, "Scan", [daily]));
        (await portal.SendAsync(new GetPathway.Query(id))).Steps[0].Services.ShouldHaveSingleItem().Id.ShouldBe(daily);
    }

    [Fact]
    public async Task What_is_wrong_is_refused()
    {
        var service = await portal.ServiceAsync(Always);
        var id = await portal.PathwayAsync(("First", [service]));
        var (version, step) = (await portal.SendAsync(new GetPathway.Query(id))) is var p ? (p.Version, p.Steps[0].Id) : default;

        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new ChangeStep.Command(id, version, step, "", []))))
            .Problems.Select(problem => problem.Field).ShouldBe(["Name", "ServiceIds"]);
        (await Should.ThrowAsync<InvalidException>(() => portal.SendAsync(new ChangeStep.Command(id, version, step, "X", [Guid.CreateVersion7()])))).Message.ShouldContain("no longer there");
        await Should.ThrowAsync<StaleException>(() => portal.SendAsync(new ChangeStep.Command(id, version + 1, step, "X", [service])));
        await Should.ThrowAsync<NotFoundException>(() => portal.SendAsync(new ChangeStep.Command(id, version, Guid.CreateVersion7(), "X", [service])));
        await Should.ThrowAsync<ForbiddenException>(() => portal.SendAsync(new ChangeStep.Command(id, version, step, "X", [service]), TestUser.TrustEditor()));
    }
}
