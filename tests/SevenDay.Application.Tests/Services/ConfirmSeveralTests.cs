using SevenDay.Application.Errors;
using SevenDay.Application.Services;
using SevenDay.TestKit;

namespace SevenDay.Application.Tests.Services;

public sealed class ConfirmSeveralTests(TestPortal portal) : IClassFixture<TestPortal>
{
    [Fact]
    public async Task Those_as_they_were_seen_are_confirmed_and_those_changed_since_are_named()
    {
        var (organisation, services) = await portal.StaleServicesAsync("Alpha", "Beta", "Gamma");
        var editor = TestUser.TrustEditor(organisation.Id);
        await portal.SendAsync(new DescribeService.Command(services[1].Id, 1, "Beta", "Surgery", "Acute", "Main site", null, false));

        var decided = await portal.SendAsync(new ConfirmSeveral.Command([services[0].Seen(), services[1].Seen(), services[2].Seen()]), editor);

        decided.Done.ShouldBe(2);
        decided.Changed.ShouldHaveSingleItem().ShouldBe(new ChangedService(services[1].Id, "Beta, Main site"));
        var states = (await portal.SendAsync(new ListServices.Query(new ServiceFilter(Organisation: organisation.OdsCode)))).Services.Items;
        states.Select(s => (s.Name, s.State, s.ConfirmedBy)).ShouldBe(
            [("Alpha", HoursState.Confirmed, "Test trust editor"), ("Beta", HoursState.Stale, "Test"), ("Gamma", HoursState.Confirmed, "Test trust editor")]);
    }

    [Fact]
    public async Task Nothing_ticked_and_one_ticked_twice_are_refused_in_a_sentence()
    {
        var seen = new SeenService(Guid.CreateVersion7(), 1);

        (await Should.ThrowAsync<InvalidException>(portal.SendAsync(new ConfirmSeveral.Command([])))).Message.ShouldBe("Tick at least one service.");
        (await Should.ThrowAsync<InvalidException>(portal.SendAsync(new ConfirmSeveral.Command([seen, seen])))).Message.ShouldStartWith("A service is named twice.");
        await Should.ThrowAsync<NotFoundException>(portal.SendAsync(new ConfirmSeveral.Command([seen])));
        Should.Throw<InvalidException>(() => SeenService.Read(["what.ever"])).Message.ShouldStartWith("A tick box could not be read.");
        SeenService.Read([seen.ToString()]).ShouldBe([seen]);
    }

    [Fact]
    public async Task One_without_hours_stops_them_all()
    {
        var (organisation, services) = await portal.StaleServicesAsync("With hours");
        var without = TestData.AService(organisation, "Without hours");
        await portal.AddAsync(without);

        (await Should.ThrowAsync<InvalidException>(portal.SendAsync(new ConfirmSeveral.Command([services[0].Seen(), without.Seen()])))).Message.ShouldStartWith("No hours of Without hours");

        (await portal.SendAsync(new GetService.Query(services[0].Id))).State.ShouldBe(HoursState.Stale);
    }

    [Fact]
    public async Task One_of_another_organisation_stops_them_all()
    {
        var (organisation, own) = await portal.StaleServicesAsync("Own");
        var (_, other) = await portal.StaleServicesAsync("Other");

        await Should.ThrowAsync<ForbiddenException>(portal.SendAsync(new ConfirmSeveral.Command([own[0].Seen(), other[0].Seen()]), TestUser.TrustEditor(organisation.Id)));
        await Should.ThrowAsync<ForbiddenException>(portal.SendAsync(new ConfirmSeveral.Command([own[0].Seen()]), TestUser.BoardMember));

        (await portal.SendAsync(new GetService.Query(own[0].Id))).State.ShouldBe(HoursState.Stale);
    }
}
