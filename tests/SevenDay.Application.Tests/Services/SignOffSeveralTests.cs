using SevenDay.Application.Errors;
using SevenDay.Application.Services;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Services;

public sealed class SignOffSeveralTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task Those_as_they_were_seen_are_signed_off_and_those_changed_since_are_named()
    {
        var (organisation, services) = await portal.StaleServicesAsync("Alpha", "Beta");
        await portal.SendAsync(new ConfirmSeveral.Command([services[0].Seen(), services[1].Seen()]));
        await portal.SendAsync(new DeclareHours.Command(services[1].Id, 2, Typed.Weekdays("8-4"), new DateOnly(2026, 2, 1), Planned: false));

        var decided = await portal.SendAsync(new SignOffSeveral.Command([services[0].Seen(2), services[1].Seen(2)]), TestUser.ProgrammeLead);

        (decided.Done, decided.Changed.Single().Id).ShouldBe((1, services[1].Id));
        var found = (await portal.SendAsync(new ListServices.Query(new ServiceFilter(Organisation: organisation.OdsCode)))).Services.Items;
        found.Select(s => (s.Name, s.SignedOffOn)).ShouldBe([("Alpha", new DateOnly(2026, 11, 21)), ("Beta", null)]);
    }

    [Fact]
    public async Task Those_that_the_same_person_recorded_are_named_and_left_alone()
    {
        var (organisation, services) = await portal.StaleServicesAsync("Gamma", "Own gamma");
        await portal.SendAsync(new ConfirmSeveral.Command([services[0].Seen()]));
        await portal.SendAsync(new DeclareHours.Command(services[1].Id, 1, Typed.Weekdays("8-4"), new DateOnly(2026, 2, 1), Planned: false), TestUser.ProgrammeLead);

        var waiting = await portal.SendAsync(new ListToDecide.Query(new ServiceFilter(Organisation: organisation.OdsCode), SignOff: true), TestUser.ProgrammeLead);
        var decided = await portal.SendAsync(new SignOffSeveral.Command([services[0].Seen(2), services[1].Seen(2)]), TestUser.ProgrammeLead);

        waiting.Services.Items.Select(i => (i.Service.Name, i.IsOwn)).ShouldBe([("Gamma", false), ("Own gamma", true)]);
        (decided.Done, decided.Changed.Count, decided.Own.Single().Name).ShouldBe((1, 0, "Own gamma, Main site"));
        (await portal.SendAsync(new GetService.Query(services[0].Id))).SignOff.Holds.ShouldBeTrue();
        (await portal.SendAsync(new GetService.Query(services[1].Id))).SignOff.At.ShouldBeNull();
    }

    [Fact]
    public async Task It_is_for_the_commissioner_and_needs_a_tick()
    {
        var (organisation, services) = await portal.StaleServicesAsync("Not mine to sign");

        await Should.ThrowAsync<ForbiddenException>(portal.SendAsync(new SignOffSeveral.Command([services[0].Seen()]), TestUser.TrustEditor(organisation.Id)));
        await Should.ThrowAsync<InvalidException>(portal.SendAsync(new SignOffSeveral.Command([])));
        await Should.ThrowAsync<NotFoundException>(portal.SendAsync(new SignOffSeveral.Command([new SeenService(Guid.CreateVersion7(), 1)])));
    }
}
